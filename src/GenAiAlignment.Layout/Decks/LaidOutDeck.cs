using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Decks;

/// <summary>A talk with everything at its place.</summary>
/// <param name="Layouts">Every layout of the theme, used or not, in the theme's order.</param>
public sealed record LaidOutDeck(
    Talk Talk,
    Theme Theme,
    Extent SlideSize,
    ImmutableArray<SlideLayout> Layouts,
    ImmutableArray<LaidOutSlide> Slides);
