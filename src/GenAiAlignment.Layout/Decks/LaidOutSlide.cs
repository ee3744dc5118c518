using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Layout.Decks;

/// <summary>One slide of the deck, ready to be drawn.</summary>
/// <param name="Number">From 1, in the deck: greater than the talk's own number once a slide before it went on.</param>
/// <param name="Part">From 1; above 1 when it continues a slide whose content did not fit. Notes belong to part 1.</param>
/// <param name="Items">In reading order, which is back to front.</param>
public sealed record LaidOutSlide(
    Slide Slide,
    int Number,
    int Part,
    int PartCount,
    SlideLayout Layout,
    ImmutableArray<SceneItem> Items);
