using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Arranges a talk in the look of a theme.</summary>
public static class DeckArranger
{
    /// <param name="essayFiles">The essay's folder, for its pictures.</param>
    public static Outcome<LaidOutDeck> Arrange(Talk talk, Theme theme, FileSource essayFiles)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        PictureShelf pictures = new(essayFiles);
        LayoutBuilder builder = new(theme, pictures);
        ImmutableArray<SlideLayout> layouts = [.. theme.Layouts.Select(builder.Build)];
        using FontShaper shaper = new();
        SlideArranger arranger = new(talk, theme, layouts, new Typesetter(theme.Fonts, shaper, talk.Language), pictures, diagnostics);
        ImmutableArray<LaidOutSlide>.Builder slides = ImmutableArray.CreateBuilder<LaidOutSlide>(talk.Slides.Length);
        foreach (Slide slide in talk.Slides)
        {
            slides.AddRange(arranger.Arrange(slide, slides.Count + 1));
        }

        LaidOutDeck deck = new(talk, theme, theme.SlideSize, layouts, slides.ToImmutable());
        return new Outcome<LaidOutDeck>(deck, diagnostics.ToImmutable());
    }
}
