using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>What a talk says about itself. The settings are stronger than the front matter, and that is stronger than the text.</summary>
/// <param name="IsDescriptionCut">Whether the essay's description is more than the subtitle shows of it.</param>
internal sealed record TalkFacts(InlineText Title, InlineText Subtitle, string? Author, string? Date, string? Link, bool IsDescriptionCut)
{
    /// <summary>Whether nothing but the name of the file says what the talk is called.</summary>
    public bool IsNamedByFile { get; private init; }

    /// <summary>A longer description is a summary: on a title slide nobody reads it.</summary>
    private const int MostWordsOfDescription = 30;

    /// <param name="heading">The first of level 1; <see langword="null"/> when there is none.</param>
    public static TalkFacts Of(Essay essay, TalkSettings settings, HeadingBlock? heading, SentenceSplitter sentences)
    {
        FrontMatter front = essay.FrontMatter;
        SourceSpan start = essay.Source.Whole with { Length = 0 };
        InlineText title = (settings.Title ?? front.Title) is { } text
            ? SlideTitles.Plain(text, start)
            : heading is { Text.PlainText.Length: > 0 } ? heading.Text : SlideTitles.Plain(Path.GetFileNameWithoutExtension(essay.Source.Name), start);
        string? given = settings.Subtitle ?? front.Subtitle;
        string? description = front.Description is null ? null : SlideTitles.WithoutTitle(front.Description, title.PlainText);
        string? subtitle = given ?? (description is null ? null : Shortened(description, sentences));
        return new TalkFacts(
            title,
            subtitle is null ? InlineText.Empty : SlideTitles.Plain(subtitle, start),
            settings.Author ?? front.Author,
            settings.Date ?? front.Date,
            settings.Link ?? front.Link,
            given is null && subtitle != description)
        {
            IsNamedByFile = settings.Title is null && front.Title is null && heading is not { Text.PlainText.Length: > 0 },
        };
    }

    /// <summary>The whole when it is short, else its first sentence, when that is; else <see langword="null"/>.</summary>
    private static string? Shortened(string description, SentenceSplitter sentences)
    {
        if (WordCounter.Count(description) <= MostWordsOfDescription)
        {
            return description;
        }

        (int start, int length) = sentences.Split(description)[0];
        string first = description.Substring(start, length);
        return WordCounter.Count(first) <= MostWordsOfDescription ? first : null;
    }
}
