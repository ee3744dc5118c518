using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Layout.Pages;

/// <summary>A deck as pages: one a slide.</summary>
public static class DeckPages
{
    /// <param name="created">From the front matter or SOURCE_DATE_EPOCH; <see langword="null"/> for none.</param>
    public static PagedDocument Compose(LaidOutDeck deck, DateTimeOffset? created) => new(
        MetadataOf(deck.Talk, null, created),
        deck.Theme.Palette,
        [.. deck.Slides.Select(slide => PageOf(slide, deck))],
        BookmarksOf(deck));

    /// <param name="subject">What kind of document it is; <see langword="null"/> for a deck.</param>
    public static DocumentMetadata MetadataOf(Talk talk, string? subject, DateTimeOffset? created) => new(
        talk.Title.PlainText,
        talk.Author,
        subject,
        [.. talk.Sections.Select(section => section.Title.PlainText)],
        talk.Language,
        created);

    public static Page PageOf(LaidOutSlide slide, LaidOutDeck deck) => new(
        deck.SlideSize,
        slide.Layout.Background,
        [.. slide.Layout.Decorations, .. slide.Items],
        slide.Number.ToString(CultureInfo.InvariantCulture))
    {
        Anchors = [string.Create(CultureInfo.InvariantCulture, $"slide-{slide.Number}")],
    };

    /// <summary>Slides outside sections, and sections with their claims below them.</summary>
    private static ImmutableArray<Bookmark> BookmarksOf(LaidOutDeck deck)
    {
        ImmutableArray<Bookmark>.Builder bookmarks = ImmutableArray.CreateBuilder<Bookmark>();
        foreach (LaidOutSlide slide in deck.Slides.Where(slide => slide.Part == 1))
        {
            bool isBelow = slide.Slide.Section is not null && slide.Slide is not SectionSlide && bookmarks.Count > 0;
            if (!isBelow)
            {
                bookmarks.Add(BookmarkOf(slide));
            }
            else if (slide.Slide is ClaimSlide or StatementSlide or QuoteSlide)
            {
                bookmarks[^1] = bookmarks[^1] with { Children = bookmarks[^1].Children.Add(BookmarkOf(slide)) };
            }
        }

        return bookmarks.ToImmutable();
    }

    private static Bookmark BookmarkOf(LaidOutSlide slide)
    {
        string title = slide.Slide is ClaimSlide { ClaimNumber: { } number } claim
            ? string.Create(CultureInfo.InvariantCulture, $"{number}. {claim.Title.PlainText}")
            : slide.Slide.Title.PlainText;
        return new Bookmark(title, slide.Number - 1, null, []);
    }
}
