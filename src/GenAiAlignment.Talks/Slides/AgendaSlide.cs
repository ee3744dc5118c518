using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Slides;

public sealed record AgendaSlide(ImmutableArray<TalkSection> Sections) : Slide
{
    public override SlideKind Kind => SlideKind.Agenda;
}
