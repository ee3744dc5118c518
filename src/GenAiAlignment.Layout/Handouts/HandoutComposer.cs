using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Composes a talk on paper.</summary>
public static class HandoutComposer
{
    /// <param name="deck">As it is shown.</param>
    /// <param name="essayFiles">The essay's folder, for its pictures.</param>
    /// <param name="created">From the front matter or SOURCE_DATE_EPOCH; <see langword="null"/> for none.</param>
    public static PagedDocument Compose(LaidOutDeck deck, HandoutOptions options, FileSource essayFiles, DateTimeOffset? created)
    {
        bool isGrey = options.Ink is PaperColours.Grey or PaperColours.GreyInkSaver;
        bool savesInk = options.Ink is PaperColours.InkSaver or PaperColours.GreyInkSaver;
        LaidOutDeck printed = savesInk ? DeckArranger.Arrange(deck.Talk, PaperTheme.Of(deck.Theme), essayFiles).Value! : deck; // it was arranged before
        Palette page = Tinted(deck.Theme.PaperPalette, isGrey);
        SmallSlides slides = new(printed, savesInk ? null : Tinted(deck.Theme.Palette, isGrey));

        using FontShaper shaper = new();
        PaperText text = new(new Typesetter(deck.Theme.Fonts, shaper, deck.Talk.Language));
        PaperPages pages = new(deck.Talk, options.Paper, text);
        ImmutableArray<PaperSheet> sheets = [.. Sheets(slides, pages, text, options)];
        return new PagedDocument(
            DeckPages.MetadataOf(deck.Talk, SubjectOf(options.Layout), created), page, pages.Finish(sheets), Bookmarks(sheets));
    }

    private static Palette Tinted(Palette palette, bool isGrey) => isGrey ? PaperPalettes.Grey(palette) : palette;

    private static IEnumerable<PaperSheet> Sheets(SmallSlides slides, PaperPages pages, PaperText text, HandoutOptions options) => options.Layout switch
    {
        HandoutLayout.Notes => new NotesSheets(slides, pages, text).Compose(),
        HandoutLayout.Reading => new ReadingSheets(slides, pages, text).Compose(),
        HandoutLayout.Claims => new ClaimSheets(slides.Deck, pages, text).Compose(),
        _ => new GridSheets(slides, pages, text, options.Layout, options.Paper.Size.Width > options.Paper.Size.Height).Compose(),
    };

    private static string SubjectOf(HandoutLayout layout) => layout switch
    {
        HandoutLayout.Notes => "Notes",
        HandoutLayout.Reading => "Article",
        HandoutLayout.Claims => "Claims",
        _ => "Handout",
    };

    /// <summary>The pages on which sections begin.</summary>
    private static ImmutableArray<Bookmark> Bookmarks(ImmutableArray<PaperSheet> sheets) =>
    [
        .. sheets
            .Select((sheet, index) => (sheet.Section, Index: index))
            .Where(sheet => sheet.Section is not null)
            .DistinctBy(sheet => sheet.Section)
            .Select(sheet => new Bookmark(sheet.Section!, sheet.Index, null, [])), // filtered
    ];
}
