namespace GenAiAlignment.Talks.Slides;

public sealed record StatementSlide : Slide
{
    public override SlideKind Kind => SlideKind.Statement;
}
