using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>Shaped glyphs of one font and one style.</summary>
/// <param name="Origin">Where the first glyph stands, on the page, raised or lowered already.</param>
/// <param name="Size">In points.</param>
/// <param name="Glyphs">Glyph ids of <paramref name="Font"/>, left to right.</param>
/// <param name="Offsets">For each glyph its place in points from <paramref name="Origin"/>: x to the right, y downwards.</param>
/// <param name="Clusters">For each glyph the index in <paramref name="Text"/> (UTF-16) of the text it begins to show.</param>
/// <param name="Width">The sum of advances, in points.</param>
/// <param name="Text">What it shows, in reading order.</param>
public sealed record GlyphRun(
    FontFile Font,
    double Size,
    ThemeColour Colour,
    Position Origin,
    ImmutableArray<ushort> Glyphs,
    ImmutableArray<GlyphOffset> Offsets,
    ImmutableArray<int> Clusters,
    double Width,
    string Text)
{
    public string? Link { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the text of its paragraph, UTF-16 units: what comes first is read first.</summary>
    public int TextIndex { get; init; }

    public bool IsRightToLeft { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruckThrough { get; init; }

    /// <summary>Whether it is the sign or number of a list item, which is no part of the text.</summary>
    public bool IsBullet { get; init; }

    /// <summary>Slant or weight the font lacks, to be imitated: the family has no such file.</summary>
    public bool IsSlanted { get; init; }
}
