using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Slides;

/// <summary>One slide of the talk: what it says, not how it looks. A closed family: a switch over it names every case.</summary>
public abstract record Slide
{
    public abstract SlideKind Kind { get; }

    public required SlideId Id { get; init; }

    /// <summary>From 1, in the order of the talk.</summary>
    public required int Number { get; init; }

    /// <summary>What the slide is called; for a claim, statement or quote its whole text. Never empty.</summary>
    public required InlineText Title { get; init; }

    /// <summary><see langword="null"/> before the first section.</summary>
    public required TalkSection? Section { get; init; }

    public required SpeakerNotes Notes { get; init; }

    /// <summary>Where in the script the words of its title stand; <see langword="null"/> when they stand nowhere in it.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>Where in the essay it comes from.</summary>
    public required SourceSpan Span { get; init; }
}
