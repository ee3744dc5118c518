using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Small essays made for one rule.</summary>
internal static class SmallTalk
{
    public static Outcome<Talk> Outcome(string essay, string? settings = null)
    {
        TalkSettings read = settings is null ? TalkSettings.Default : TalkSettingsReader.Read(new SourceText("small.talk.yaml", settings)).Value!; // tests give good settings
        return TalkPlanner.Plan(EssayReader.Read(new SourceText("small.md", essay), SizeOf).Value!, read); // tests give essays with text
    }

    /// <summary>Every picture is there but those whose names say that they are lost.</summary>
    private static PixelSize? SizeOf(string path) => path.Contains("lost", StringComparison.Ordinal) ? null : new PixelSize(300, 200);

    public static Talk Of(string essay, string? settings = null) => Outcome(essay, settings).Value!; // as above

    /// <summary>A line for each slide: its kind, and the first words of what is said.</summary>
    public static string[] Shape(string essay, string? settings = null) => [.. Of(essay, settings).Slides.Select(slide =>
        $"{slide.Kind}: {string.Join(" | ", slide.Notes.Script.OfType<ParagraphBlock>().Select(block => block.Text.PlainText))}".TrimEnd(' ', ':'))];

    /// <summary>All paragraphs that are said, in order.</summary>
    public static string[] Said(Talk talk) =>
        [.. talk.Slides.SelectMany(slide => slide.Notes.Script).OfType<ParagraphBlock>().Select(block => block.Text.PlainText)];

    /// <summary>The last paragraph that is said while a slide stands.</summary>
    public static string LastSaid(Slide slide) => slide.Notes.Script.OfType<ParagraphBlock>().Last().Text.PlainText;

    public static ClaimSlide Claim(string claim) => Of($"**{claim}**\n").Claims.Single();
}
