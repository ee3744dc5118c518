using System.Collections.Immutable;
using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks.Slides;

/// <param name="Points">One to five sentences of the section, verbatim.</param>
public sealed record PointsSlide(ImmutableArray<InlineText> Points) : Slide
{
    public override SlideKind Kind => SlideKind.Points;
}
