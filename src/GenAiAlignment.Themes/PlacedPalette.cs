using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes;

/// <summary>A palette, and where each of its colours is written.</summary>
/// <param name="Places">One for each <see cref="ThemeColour"/>, in that order.</param>
public sealed record PlacedPalette(Palette Palette, ImmutableArray<SourceSpan> Places)
{
    public SourceSpan PlaceOf(ThemeColour role) => Places[(int)role];
}
