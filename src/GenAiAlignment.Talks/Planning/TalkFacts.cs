using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Planning;

/// <summary>What a talk says about itself. The settings are stronger than the front matter, and that is stronger than the text.</summary>
internal sealed record TalkFacts(InlineText Title, InlineText Subtitle, string? Author, string? Date, string? Link)
{
    /// <param name="heading">The first of level 1; <see langword="null"/> when there is none.</param>
    public static TalkFacts Of(Essay essay, TalkSettings settings, HeadingBlock? heading)
    {
        FrontMatter front = essay.FrontMatter;
        SourceSpan start = essay.Source.Whole with { Length = 0 };
        InlineText title = (settings.Title ?? front.Title) is { } text
            ? SlideTitles.Plain(text, start)
            : heading is { Text.IsEmpty: false } ? heading.Text : SlideTitles.Plain(Path.GetFileNameWithoutExtension(essay.Source.Name), start);
        string? subtitle = settings.Subtitle ?? front.Subtitle
            ?? (front.Description is null ? null : SlideTitles.WithoutTitle(front.Description, title.PlainText));
        return new TalkFacts(
            title,
            subtitle is null ? InlineText.Empty : SlideTitles.Plain(subtitle, start),
            settings.Author ?? front.Author,
            settings.Date ?? front.Date,
            settings.Link ?? front.Link);
    }
}
