using GenAiAlignment.Themes.Fonts;
using HarfBuzzSharp;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Makes small copies of fonts for files that embed them.</summary>
public static class FontSubsetter
{
    // What a PDF has no use for: layout is done, and hinting is for pixels.
    private static readonly string[] DroppedTables = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG", "gasp", "kern", "meta", "morx", "trak"];

    /// <summary>
    /// A font file with only these glyphs (and those they are composed of, and .notdef), and a cmap of only these characters. Glyph ids stay
    /// what they were.
    /// </summary>
    /// <param name="characters">Code points of the text that the glyphs show.</param>
    /// <returns>The same bytes for the same glyphs and characters, whatever their order.</returns>
    public static unsafe byte[] Subset(FontFile font, IEnumerable<ushort> glyphs, IEnumerable<int> characters)
    {
        using System.Buffers.MemoryHandle pin = font.Data.Pin();
        using Blob blob = new((IntPtr)pin.Pointer, font.Data.Length, MemoryMode.ReadOnly);
        using Face face = new(blob, 0);
        IntPtr input = HarfBuzzSubset.CreateInput();
        IntPtr small = IntPtr.Zero;
        try
        {
            Configure(input, glyphs, characters, StyleNames.Of(face));
            small = HarfBuzzSubset.Subset(face.Handle, input);
            return small == IntPtr.Zero
                ? throw new InvalidOperationException($"HarfBuzz cannot make a subset of {font.Path}.")
                : HarfBuzzSubset.FileOf(small);
        }
        finally
        {
            HarfBuzzSubset.DestroyFace(small);
            HarfBuzzSubset.DestroyInput(input);
        }
    }

    private static void Configure(IntPtr input, IEnumerable<ushort> glyphs, IEnumerable<int> characters, IEnumerable<ushort> names)
    {
        HarfBuzzSubset.SetFlags(input, HarfBuzzSubset.NoHinting | HarfBuzzSubset.RetainGlyphIds | HarfBuzzSubset.NoLayoutClosure);
        IntPtr glyphSet = HarfBuzzSubset.GlyphSet(input);
        foreach (ushort glyph in glyphs)
        {
            HarfBuzzSubset.Add(glyphSet, glyph);
        }

        IntPtr characterSet = HarfBuzzSubset.CharacterSet(input);
        foreach (int character in characters)
        {
            HarfBuzzSubset.Add(characterSet, (uint)character);
        }

        IntPtr nameSet = HarfBuzzSubset.Set(input, HarfBuzzSubset.NameIds);
        foreach (ushort name in names)
        {
            HarfBuzzSubset.Add(nameSet, name);
        }

        IntPtr dropped = HarfBuzzSubset.Set(input, HarfBuzzSubset.DropTableTags);
        foreach (string tag in DroppedTables)
        {
            HarfBuzzSubset.Add(dropped, Tag.Parse(tag));
        }
    }
}
