using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes;

/// <summary>A colour for each <see cref="ThemeColour"/>, in that order.</summary>
public sealed record Palette(ImmutableArray<Rgb> Colours)
{
    public Rgb this[ThemeColour role] => Colours[(int)role];

    /// <summary>Whether text is lighter than its ground: then PowerPoint's dark and light slots are mapped the other way round.</summary>
    public bool IsDark => this[ThemeColour.Text].Luminance > this[ThemeColour.Background].Luminance;
}
