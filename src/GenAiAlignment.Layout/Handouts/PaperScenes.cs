using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>
/// Slides for white paper: nothing moves, no ground is printed, large areas keep their shape in the paper's palest ink, large ornamental
/// pictures go, and what was light on dark is dark on white.
/// </summary>
internal sealed class PaperScenes(Extent slideSize)
{
    // What covers more of the slide than this takes too much ink; a bar, a disc behind a number or a logo takes less.
    private const double LargestDarkShare = 0.02;

    private readonly Dictionary<SlideLayout, SlideLayout> layouts = new(ReferenceEqualityComparer.Instance);

    public static LaidOutDeck Of(LaidOutDeck deck)
    {
        PaperScenes scenes = new(deck.SlideSize);
        return deck with { Slides = [.. deck.Slides.Select(scenes.Of)] };
    }

    private LaidOutSlide Of(LaidOutSlide slide)
    {
        if (!layouts.TryGetValue(slide.Layout, out SlideLayout? layout))
        {
            bool isReversed = IsReversed(slide.Layout);
            layout = slide.Layout with
            {
                Background = new SolidFill(ThemeColour.Background),
                Decorations = Inked(slide.Layout.Decorations, [], isReversed),
                IsInverse = false,
            };
            layouts.Add(slide.Layout, layout);
        }

        return slide with { Layout = layout, Items = Inked(slide.Items, slide.Layout.Decorations, IsReversed(slide.Layout)) };
    }

    private static bool IsReversed(SlideLayout layout) =>
        layout.IsInverse || layout.Background is SolidFill { Colour: not (ThemeColour.Background or ThemeColour.Surface) };

    /// <param name="behind">What stands behind the items and is inked too.</param>
    /// <param name="isReversed">Whether they stood on a dark ground.</param>
    private ImmutableArray<SceneItem> Inked(ImmutableArray<SceneItem> items, ImmutableArray<SceneItem> behind, bool isReversed)
    {
        PaperInking inking = new(slideSize.Width.Points * slideSize.Height.Points * LargestDarkShare, isReversed);
        ImmutableArray<Bounds> dark = [.. behind.Concat(items).Select(inking.DarkAreaOf).OfType<Bounds>()];
        return [.. items.Select(item => inking.Ink(item, dark)).OfType<SceneItem>()];
    }
}
