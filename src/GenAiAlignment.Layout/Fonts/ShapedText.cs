using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A text as glyphs of one font, left to right. All measures are in font units.</summary>
/// <param name="Clusters">For each glyph the UTF-16 index of the text it begins to show.</param>
/// <param name="OffsetsX">For each glyph how far it is moved from its place, to the right.</param>
/// <param name="OffsetsY">The same, upwards.</param>
public sealed record ShapedText(
    ImmutableArray<ushort> Glyphs,
    ImmutableArray<int> Advances,
    ImmutableArray<int> OffsetsX,
    ImmutableArray<int> OffsetsY,
    ImmutableArray<int> Clusters)
{
    public int Width => Advances.Sum();

    /// <summary>Whether the font had a glyph for everything: .notdef, glyph 0, stands for what it lacks.</summary>
    public bool IsComplete => !Glyphs.Contains((ushort)0);
}
