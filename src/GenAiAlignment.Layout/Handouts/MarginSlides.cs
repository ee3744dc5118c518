using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>
/// Small slides in the margin of a page, each as near as it can be to the paragraph it belongs to. They never push the text: where many
/// meet they stack, move up from the foot of the page, and become smaller.
/// </summary>
internal sealed class MarginSlides(SmallSlides slides, PaperText text)
{
    private static readonly Length Widest = Length.FromPoints(170);

    /// <summary>Smaller, nothing on a slide can be recognized.</summary>
    private static readonly Length LeastHeight = Length.FromPoints(44);

    private static readonly Length CaptionHeight = Length.FromPoints(12);
    private static readonly Length Gap = Length.FromPoints(9);
    private static readonly CharacterStyle Caption = PaperText.Small with { Size = 7.5 };

    /// <summary>How many slides a margin holds.</summary>
    public static int MostOf(Bounds margin) => Math.Max(1, (int)(margin.Height.Points / (LeastHeight + CaptionHeight + Gap).Points));

    /// <param name="wanted">Slides in order, and where each would best stand; at most <see cref="MostOf"/>.</param>
    public IEnumerable<SceneItem> Place(IReadOnlyList<(LaidOutSlide Slide, Length Y)> wanted, Bounds margin)
    {
        Length room = (margin.Height / wanted.Count) - CaptionHeight - Gap;
        Length width = Length.Min(Length.Min(Widest, margin.Width), room / slides.Ratio);
        Length height = (width * slides.Ratio) + CaptionHeight;
        Length[] places = Places([.. wanted.Select(slide => slide.Y)], height, margin.Bottom);
        return wanted.SelectMany((slide, index) => Small(slide.Slide, new Position(margin.X, places[index]), width));
    }

    /// <summary>Down from above where they would overlap, then up from below where they would leave the page.</summary>
    private static Length[] Places(Length[] wanted, Length height, Length bottom)
    {
        Length pitch = height + Gap;
        for (int i = 1; i < wanted.Length; i++)
        {
            wanted[i] = Length.Max(wanted[i], wanted[i - 1] + pitch);
        }

        for (int i = wanted.Length - 1; i >= 0; i--)
        {
            wanted[i] = Length.Min(wanted[i], bottom - height - (pitch * (wanted.Length - 1 - i)));
        }

        return wanted;
    }

    private ImmutableArray<SceneItem> Small(LaidOutSlide slide, Position place, Length width)
    {
        Bounds caption = new(place.X, place.Y + (width * slides.Ratio) + Length.FromPoints(2), width, CaptionHeight);
        return [.. slides.Draw(slide, place, width), text.Line(caption, slides.Deck.Talk.Labels.Slide(slide.Number), Caption)];
    }
}
