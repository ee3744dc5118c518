namespace GenAiAlignment.Talks.Slides;

/// <param name="Link">An address where the essay can be read; <see langword="null"/> when there is none.</param>
public sealed record ClosingSlide(string? Author, string? Link) : Slide
{
    public override SlideKind Kind => SlideKind.Closing;
}
