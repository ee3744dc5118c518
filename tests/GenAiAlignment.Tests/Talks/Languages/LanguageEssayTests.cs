using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>
/// One essay in each language, without any sign of its author's. Each file <c>PlainEssays/LANGUAGE.tsv</c> grades sentences of <c>PlainEssays/LANGUAGE.md</c>:
/// <c>must</c> for what its author would show, <c>no</c> for what speaks of the text, tells what happened, gives an example or a guess.
/// </summary>
public sealed class LanguageEssayTests
{
    private const string Must = "must";

    [Theory]
    [MemberData(nameof(LanguageTests.Files), MemberType = typeof(LanguageTests))]
    public void What_an_author_would_show_is_found_in_plain_prose_and_nothing_else_is(string language)
    {
        string[][] graded = [.. File.ReadLines(PathOf($"{language}.tsv")).Select(line => line.Split('\t'))];
        Talk talk = SmallTalk.Of(File.ReadAllText(PathOf($"{language}.md")));
        string[] shown = [.. talk.Slides.SelectMany(TextsOf)];

        Assert.Equal(language, talk.Language);
        Assert.Equal(graded.Where(row => row[0] == Must).Select(row => row[1]), shown.Intersect(graded.Select(row => row[1])));
    }

    private static IEnumerable<string> TextsOf(Slide slide) => slide switch
    {
        PointsSlide points => points.Points.Select(point => point.PlainText),
        ClaimSlide or StatementSlide => [slide.Title.PlainText],
        _ => [],
    };

    private static string PathOf(string name) => RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Talks", "Languages", "PlainEssays", name);
}
