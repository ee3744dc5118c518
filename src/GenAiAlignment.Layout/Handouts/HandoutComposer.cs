using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Composes a talk on paper.</summary>
public static class HandoutComposer
{
    /// <param name="deck">As it is shown.</param>
    /// <param name="essayFiles">Where the essay's pictures are.</param>
    /// <param name="created">From the front matter or SOURCE_DATE_EPOCH; <see langword="null"/> for none.</param>
    public static PagedDocument Compose(LaidOutDeck deck, HandoutOptions options, FileSource essayFiles, DateTimeOffset? created) =>
        Compose(deck, options, new EssayPictures(DataUri.And(essayFiles)), created);

    /// <param name="deck">As it is shown.</param>
    /// <param name="created">From the front matter or SOURCE_DATE_EPOCH; <see langword="null"/> for none.</param>
    public static PagedDocument Compose(LaidOutDeck deck, HandoutOptions options, EssayPictures essayPictures, DateTimeOffset? created)
    {
        bool isGrey = options.Ink is PaperColours.Grey or PaperColours.GreyInkSaver;
        bool savesInk = options.Ink is PaperColours.InkSaver or PaperColours.GreyInkSaver;
        SmallSlides slides = new(savesInk ? PaperScenes.Of(deck) : deck, savesInk ? null : Tinted(deck.Theme.Palette, isGrey));

        using FontShaper shaper = new();
        PaperText text = new(new Typesetter(deck.Theme.Fonts, shaper, deck.Talk.Language));
        PaperPages pages = new(deck.Talk, options.Paper with { IsRightToLeft = text.IsRightToLeft }, text);
        ImmutableArray<PaperSheet> sheets = [.. Sheets(slides, pages, text, options, new PictureShelf(essayPictures))];
        return new PagedDocument(
            DeckPages.MetadataOf(deck.Talk, SubjectOf(options.Layout), created),
            Tinted(deck.Theme.PaperPalette, isGrey),
            pages.Finish(sheets),
            [.. sheets.SelectMany((sheet, index) => sheet.Starts.Select(start => new Bookmark(start.Title, index, start.Y, [])))])
        {
            HasGreyPictures = isGrey,
        };
    }

    private static Palette Tinted(Palette palette, bool isGrey) => isGrey ? PaperPalettes.Grey(palette) : palette;

    private static IEnumerable<PaperSheet> Sheets(
        SmallSlides slides, PaperPages pages, PaperText text, HandoutOptions options, PictureShelf pictures) => options.Layout switch
    {
        HandoutLayout.Notes => new NotesSheets(slides, new PaperColumns(pages, slides.Deck.Talk, text), text, pictures).Compose(),
        HandoutLayout.Reading => new ReadingSheets(slides, new PaperColumns(pages, slides.Deck.Talk, text), text, pictures).Compose(),
        HandoutLayout.Claims => ClaimSheets.Compose(slides.Deck, pages, text),
        _ => new GridSheets(slides, pages, text, PaperGrid.Of(options.Layout, options.Paper)).Compose(),
    };

    private static string SubjectOf(HandoutLayout layout) => layout switch
    {
        HandoutLayout.Notes => "Notes",
        HandoutLayout.Reading => "Article",
        HandoutLayout.Claims => "Claims",
        _ => "Handout",
    };
}
