namespace GenAiAlignment.Talks.Slides;

public sealed record SectionSlide : Slide
{
    public override SlideKind Kind => SlideKind.Section;
}
