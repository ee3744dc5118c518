using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Arranges a talk in the look of a theme.</summary>
public static class DeckArranger
{
    /// <param name="essayFiles">The essay's folder, for its pictures.</param>
    /// <param name="systemFonts">Asked for letters that the theme's fonts lack; <see langword="null"/> for none.</param>
    /// <returns>The deck's theme has the system's fonts that were needed among its fallbacks.</returns>
    public static Outcome<LaidOutDeck> Arrange(Talk talk, Theme theme, FileSource essayFiles, FontCatalogue? systemFonts = null)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (systemFonts is not null)
        {
            theme = theme with { Fonts = SystemFallbacks.Extend(theme.Fonts, talk, systemFonts, diagnostics) };
        }

        bool isRightToLeft = WritingDirection.IsRightToLeft(talk.Language);
        Theme design = isRightToLeft ? ThemeMirror.Of(theme) : theme;
        PictureShelf pictures = new(essayFiles);
        LayoutBuilder builder = new(design, pictures, isRightToLeft);
        ImmutableArray<SlideLayout> layouts = [.. design.Layouts.Select(builder.Build)];
        using FontShaper shaper = new();
        SlideArranger arranger = new(talk, design, layouts, new Typesetter(theme.Fonts, shaper, talk.Language), pictures, diagnostics);
        ImmutableArray<LaidOutSlide>.Builder slides = ImmutableArray.CreateBuilder<LaidOutSlide>(talk.Slides.Length);
        foreach (Slide slide in talk.Slides)
        {
            slides.AddRange(arranger.Arrange(slide, slides.Count + 1));
        }

        LaidOutDeck deck = new(talk, theme, theme.SlideSize, layouts, slides.ToImmutable());
        return new Outcome<LaidOutDeck>(deck, diagnostics.ToImmutable());
    }
}
