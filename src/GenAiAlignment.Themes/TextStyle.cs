using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Themes;

/// <summary>How a kind of text looks.</summary>
/// <param name="Sizes">In points, falling: the largest that fits is taken, and nothing is set below the last.</param>
/// <param name="Leading">Line pitch in percent of 1.2 times the size; whole, 90 to 100.</param>
public sealed record TextStyle(
    string Name,
    FontSlot Font,
    bool IsBold,
    bool IsItalic,
    ImmutableArray<double> Sizes,
    int Leading,
    ThemeColour Colour)
{
    /// <summary>Where the theme gives the smallest size; <see langword="null"/> when no theme does.</summary>
    public SourceSpan? SmallestPlace { get; init; }
}
