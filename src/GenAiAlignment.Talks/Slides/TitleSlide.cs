using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks.Slides;

/// <param name="Subtitle">Empty when the essay has none.</param>
public sealed record TitleSlide(InlineText Subtitle, string? Author, string? Date) : Slide
{
    public override SlideKind Kind => SlideKind.Title;
}
