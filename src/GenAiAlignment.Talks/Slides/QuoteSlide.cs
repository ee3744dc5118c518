using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks.Slides;

/// <param name="Attribution"><see langword="null"/> when the essay names nobody.</param>
public sealed record QuoteSlide(InlineText? Attribution) : Slide
{
    public override SlideKind Kind => SlideKind.Quote;
}
