using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Pages;

/// <summary>All slides of a deck, small, on one sheet.</summary>
public static class ContactSheet
{
    private static readonly Length Width = Length.FromPoints(1200);
    private static readonly Length Gap = Length.FromPoints(14);

    /// <param name="columns">1 or more.</param>
    public static Page Compose(LaidOutDeck deck, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        Length cell = (Width - (Gap * (columns + 1))) / columns;
        double scale = cell.Points / deck.SlideSize.Width.Points;
        Length row = (deck.SlideSize.Height * scale) + Gap;
        int rows = (deck.Slides.Length + columns - 1) / columns;
        ImmutableArray<SceneItem> slides = [.. deck.Slides.Select((slide, index) =>
            Small(slide, deck, new Position(Gap + ((cell + Gap) * (index % columns)), Gap + (row * (index / columns))), scale))];
        return new Page(new Extent(Width, Gap + (row * rows)), new SolidFill(ThemeColour.Muted), slides, "1");
    }

    private static GroupItem Small(LaidOutSlide slide, LaidOutDeck deck, Position place, double scale) =>
        new(place, scale, deck.SlideSize, SlideScene.Of(slide, deck.SlideSize)) { Name = slide.Slide.Title.PlainText };
}
