using System.Collections.Immutable;
using System.Diagnostics;
using GenAiAlignment.Talks.Languages;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>Where sentences end, in each language. The table and the essays of this folder say it.</summary>
public sealed class SentenceSplitterTests
{
    private const char Mark = '|';

    /// <summary>Texts of many languages, a mark at the end of each sentence that another follows.</summary>
    public static TheoryData<string, string> Texts
    {
        get
        {
            TheoryData<string, string> texts = [];
            foreach (string[] row in File.ReadLines(RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Talks", "Languages", "Sentences.tsv")).Select(line => line.Split('\t')))
            {
                texts.Add(row[0], row[1]);
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_divides_at_its_marks(string language, string marked)
    {
        string text = marked.Replace($"{Mark}", "", StringComparison.Ordinal);

        Assert.Equal(marked.Split(Mark, StringSplitOptions.TrimEntries), SentencesOf(language, text));
    }

    [Theory]
    [MemberData(nameof(GradedEssay.Languages), MemberType = typeof(GradedEssay))]
    public void A_whole_essay_divides_into_the_sentences_that_its_author_graded(string language)
    {
        GradedEssay essay = GradedEssay.Read(language);

        foreach (IGrouping<int, GradedText> line in essay.Texts.GroupBy(text => text.Line).Where(line => !essay.IsHeading(line.Key)))
        {
            Assert.Equal(line.Select(text => text.Text), SentencesOf(language, essay.PlainLine(line.Key)));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("\" ")]
    [InlineData("«")]
    [InlineData("z. ")]
    [InlineData("A. ")]
    [InlineData("(a. ")]
    [InlineData("3. ")]
    [InlineData("e.g. ")]
    [InlineData("[1].")]
    [InlineData("。」")]
    public void A_long_text_of_marks_takes_no_longer_than_its_length(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        long start = Stopwatch.GetTimestamp();

        _ = SentencesOf("de", text).Length;

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 10);
    }

    private static ImmutableArray<string> SentencesOf(string language, string text) =>
        [.. new SentenceSplitter(LanguageData.Of(language)).Split(text).Select(place => text.Substring(place.Start, place.Length))];
}
