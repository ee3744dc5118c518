using System.Collections.Immutable;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>On how many slides the content of one stands: known before any of them has its number.</summary>
/// <param name="Bodies">For each slide; empty when there is none to divide, which makes one slide.</param>
internal sealed record DividedSlide(Slide Slide, LayoutKind Kind, ImmutableArray<BodyPart> Bodies)
{
    /// <summary>The slides of a claim's figure that found no room beside it; <see langword="null"/> for most.</summary>
    public DividedSlide? Figure { get; init; }

    /// <summary>Without those of the figure.</summary>
    public int OwnCount => Math.Max(1, Bodies.Length);

    public int Count => OwnCount + (Figure?.Count ?? 0);
}
