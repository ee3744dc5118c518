using System.Collections.Immutable;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>What a deck was when it was built, or is now.</summary>
/// <param name="Design">Of master, layouts, theme and sections; a digest.</param>
/// <param name="Slides">In the order in which they are shown.</param>
internal sealed record DeckFingerprint(string Design, ImmutableArray<SlideFingerprint> Slides)
{
    /// <summary>Whether the program that saved the deck last keeps apart what is inherited and what is set by hand; else looks and designs cannot be compared.</summary>
    public bool KeepsLook { get; init; } = true;
}
