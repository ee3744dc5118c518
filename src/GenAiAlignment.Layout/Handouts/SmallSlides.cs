using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Slides on paper: the same scenes, scaled, in a thin frame.</summary>
/// <param name="inks">Of the slides; <see langword="null"/> for those of the page.</param>
internal sealed class SmallSlides(LaidOutDeck deck, Palette? inks)
{
    private static readonly Length FrameWidth = Length.FromPoints(0.5);

    public double Ratio => deck.SlideSize.Height.Points / deck.SlideSize.Width.Points;

    public LaidOutDeck Deck => deck;

    /// <param name="place">Left top.</param>
    public ImmutableArray<SceneItem> Draw(LaidOutSlide slide, Position place, Length width)
    {
        double scale = width.Points / deck.SlideSize.Width.Points;
        Bounds bounds = new(place.X, place.Y, width, deck.SlideSize.Height * scale);
        return
        [
            new GroupItem(place, scale, deck.SlideSize, SlideScene.Of(slide, deck.SlideSize))
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"Slide {slide.Number}"),
                Inks = inks,
            },
            new RectangleItem(bounds, null, new Stroke(ThemeColour.Rule, FrameWidth)) { Name = "Frame" },
        ];
    }
}
