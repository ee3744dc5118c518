using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Content;

/// <summary>What <c>content/README.md</c> tells authors is true.</summary>
public sealed class ReadMeTests
{
    private const string Indent = "        ";

    public static TheoryData<int> Lines { get; } = [.. ReadMeExample.All.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_becomes_what_it_says(int line)
    {
        ReadMeExample example = ReadMeExample.All.Single(item => item.Line == line);
        TalkSettings settings = TalkSettingsReader.Read(new SourceText("example.talk.yaml", example.Settings)).Value!; // the examples' mistakes are others
        Outcome<Talk> outcome = TalkPlanner.Plan(EssayReader.Read(new SourceText("example.md", example.Essay), _ => new PixelSize(300, 200)).Value!, settings); // as above

        string[] expected = example.Outcome.TrimEnd('\n').Split('\n');
        bool isWhole = expected[0].StartsWith("title", StringComparison.Ordinal);
        Assert.Equal(expected, Shown(outcome, isWhole).Concat(Said(outcome, expected)));
    }

    [Fact]
    public void Every_setting_is_explained()
    {
        string text = File.ReadAllText(RepositoryFiles.Path("content", "README.md"));
        Diagnostic unknown = Assert.Single(TalkSettingsReader.Read(new SourceText("s", "zzzzzzzzzzzz: 1\n")).Diagnostics);
        string[] keys = unknown.Hint!.Split(": ")[1].Split(", "); // the message lists them

        Assert.True(keys.Length > 10);
        Assert.All(keys, key => Assert.Contains($"`{key}", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown(Outcome<Talk> outcome, bool isWhole) => outcome.Value is null
        ? []
        : outcome.Value.Slides.Where(slide => isWhole || slide is not (TitleSlide or ClosingSlide)).SelectMany(LinesOf);

    /// <summary>Errors always; warnings only where the example is about them.</summary>
    private static IEnumerable<string> Said(Outcome<Talk> outcome, string[] expected) => outcome.Diagnostics
        .Where(found => found.Severity == Severity.Error || expected.Contains($"warning {found.Code}"))
        .Select(found => found.Severity == Severity.Error ? $"error   {found.Code}: {found.Message}; {found.Hint}" : $"warning {found.Code}");

    private static IEnumerable<string> LinesOf(Slide slide)
    {
        yield return $"{slide.Kind.ToString().ToLowerInvariant(),-7} {TitleOf(slide)}";
        foreach (string point in slide is PointsSlide points ? points.Points.Select(point => point.PlainText) : [])
        {
            yield return $"{Indent}- {point}";
        }

        if (slide is ClaimSlide { Figures: [PictureBlock] })
        {
            yield return Indent + "beside it: picture";
        }

        string[] said = [.. slide.Notes.Script.SelectMany(Paragraphs)];
        if (said.Length > 0)
        {
            yield return $"{Indent}says: {string.Join(" | ", said)}";
        }
    }

    private static string TitleOf(Slide slide) => slide switch
    {
        ClaimSlide { Opposition: { } parts } => $"{parts.Subject.PlainText} ≠ {parts.Object.PlainText}",
        QuoteSlide { Attribution: { } who } => $"{slide.Title.PlainText} — {who.PlainText}",
        TitleSlide { Subtitle.IsEmpty: false } title => $"{title.Title.PlainText}: {title.Subtitle.PlainText}{(title.Author is null ? "" : $" ({title.Author})")}",
        _ => slide.Title.PlainText,
    };

    private static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text.PlainText],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Paragraphs),
        QuoteBlock quote => quote.Blocks.SelectMany(Paragraphs),
        FootnoteBlock note => note.Blocks.SelectMany(Paragraphs),
        _ => [],
    };
}
