using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Pptx.Documents;

/// <summary>What goes into the document's properties.</summary>
internal sealed record DocumentFacts
{
    public const string Program = "essaydeck";

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string? Author { get; init; }

    public required string Language { get; init; }

    public required string Theme { get; init; }

    public required ImmutableArray<string> Keywords { get; init; }

    /// <summary>As W3CDTF; <see langword="null"/> when nobody said when.</summary>
    public required string? Created { get; init; }

    /// <summary>What PowerPoint calls the slide's shape.</summary>
    public required string Format { get; init; }

    public required string Slides { get; init; }

    /// <summary>Of the essay's text in UTF-8, so that anyone can tell which version a deck was made from.</summary>
    public required string EssayHash { get; init; }

    /// <summary>Name and version of the program.</summary>
    public required string Generator { get; init; }

    public static DocumentFacts Of(LaidOutDeck deck, PptxOptions options)
    {
        Talk talk = deck.Talk;
        return new DocumentFacts
        {
            Title = talk.Title.PlainText,
            Subtitle = talk.Subtitle.PlainText,
            Author = talk.Author,
            Language = talk.Language,
            Theme = deck.Theme.Name,
            Generator = $"{Program} {options.Version}".TrimEnd(),
            Keywords = [.. talk.Sections.Select(section => section.Title.PlainText)],
            Created = CreatedAt(options.Created, talk.Date),
            Format = FormatOf(deck.SlideSize),
            Slides = deck.Slides.Length.ToString(CultureInfo.InvariantCulture),
            EssayHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(talk.Essay.Source.Text))),
        };
    }

    private static string? CreatedAt(DateTimeOffset? given, string? date)
    {
        if (given is { } time)
        {
            return time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        bool isDate = DateOnly.TryParseExact(date?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        return isDate ? day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture) : null;
    }

    private static string FormatOf(Extent size) => (size.Width.Points / size.Height.Points) switch
    {
        > 1.77 and < 1.785 => "Widescreen",
        > 1.33 and < 1.34 => "On-screen Show (4:3)",
        _ => "Custom",
    };
}
