using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Arranges a talk in the look of a theme.</summary>
public static class DeckArranger
{
    /// <param name="essayFiles">Where the essay's pictures are.</param>
    /// <inheritdoc cref="Arrange(Talk, Theme, EssayPictures, FontCatalogue?)"/>
    public static Outcome<LaidOutDeck> Arrange(Talk talk, Theme theme, FileSource essayFiles, FontCatalogue? systemFonts = null) =>
        Arrange(talk, theme, new EssayPictures(DataUri.And(essayFiles)), systemFonts);

    /// <param name="systemFonts">Asked for letters that the theme's fonts lack; <see langword="null"/> for none.</param>
    /// <returns>The deck's theme has the system's fonts that were needed among its fallbacks.</returns>
    public static Outcome<LaidOutDeck> Arrange(Talk talk, Theme theme, EssayPictures essayPictures, FontCatalogue? systemFonts = null)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        (ThemeFonts fonts, ImmutableArray<Diagnostic> letters) = LetterCoverage.Complete(theme, talk, systemFonts ?? (() => []));
        theme = theme with { Fonts = fonts };
        diagnostics.AddRange(letters);
        bool isRightToLeft = WritingDirection.IsRightToLeft(talk.Language);
        Theme design = isRightToLeft ? ThemeMirror.Of(theme) : theme;
        PictureShelf pictures = new(essayPictures);
        LayoutBuilder builder = new(design, pictures, isRightToLeft);
        ImmutableArray<SlideLayout> layouts = [.. design.Layouts.Select(builder.Build)];
        using SlideWorkers workers = new(shaper =>
            new SlideArranger(talk, design, layouts, new Typesetter(theme.Fonts, shaper, talk.Language), pictures));
        DividedSlide[] divided = workers.Each(talk.Slides.Length, (arranger, index) => arranger.Divide(talk.Slides[index]));
        int[] numbers = Numbers(divided);
        ArrangedSlide[] arranged = workers.Each(divided.Length, (arranger, index) => arranger.Arrange(divided[index], numbers[index]));
        diagnostics.AddRange(arranged.SelectMany(slide => slide.Diagnostics));
        diagnostics.AddRange(PictureReport.Of(talk, essayPictures));

        LaidOutDeck deck = new(talk, theme, theme.SlideSize, layouts, [.. arranged.SelectMany(slide => slide.Parts)]);
        return new Outcome<LaidOutDeck>(deck, diagnostics.ToImmutable());
    }

    /// <summary>For each slide of the talk the number, in the deck, of the first that it becomes.</summary>
    private static int[] Numbers(DividedSlide[] divided)
    {
        int[] numbers = new int[divided.Length];
        int next = 1;
        for (int i = 0; i < divided.Length; i++)
        {
            numbers[i] = next;
            next += divided[i].Count;
        }

        return numbers;
    }
}
