using System.Collections.Immutable;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>What was done to a deck since it was built.</summary>
/// <param name="Slides">Those that are not as they were, in their order. Empty too when the file cannot tell any more which they are.</param>
/// <param name="IsDesignEdited">Whether the master, a layout, the theme's colours or fonts, or the sections are others.</param>
public sealed record DeckEdits(DeckOrigin Origin, ImmutableArray<SlideEdit> Slides, bool IsDesignEdited);
