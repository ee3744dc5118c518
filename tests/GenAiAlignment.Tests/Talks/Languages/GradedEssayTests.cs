using GenAiAlignment.Talks.Languages;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>The essays and their grades agree, and each is known for what it is.</summary>
public sealed class GradedEssayTests
{
    private static readonly string[] Grades = ["good", "must", "no"];

    [Fact]
    public void Each_language_has_an_essay() => Assert.Equal(LanguageData.Known, GradedEssay.Languages.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(GradedEssay.Languages), MemberType = typeof(GradedEssay))]
    public void Every_sentence_and_heading_of_an_essay_has_a_grade(string language)
    {
        GradedEssay essay = GradedEssay.Read(language);

        Assert.Equal(Grades, essay.Texts.Select(text => text.Grade).Distinct().Order(StringComparer.Ordinal));
        foreach (int line in Enumerable.Range(1, essay.Lines.Length).Where(line => essay.Lines[line - 1].Length > 0 && !essay.Lines[line - 1].StartsWith("# ", StringComparison.Ordinal)))
        {
            Assert.Equal(Squeezed(essay.PlainLine(line)), Squeezed(string.Concat(essay.Texts.Where(text => text.Line == line).Select(text => text.Text))));
        }
    }

    [Theory]
    [MemberData(nameof(GradedEssay.Languages), MemberType = typeof(GradedEssay))]
    public void The_language_of_an_essay_is_known(string language) =>
        Assert.Equal(language, SmallTalk.Of(string.Join('\n', GradedEssay.Read(language).Lines)).Language);

    /// <summary>Between sentences there is white space in some languages and none in others.</summary>
    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
