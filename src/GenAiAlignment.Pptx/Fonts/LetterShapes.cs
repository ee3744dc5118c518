using System.Buffers.Binary;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>What the outlines of a TrueType font tell about its style.</summary>
internal static class LetterShapes
{
    /// <summary>A capital I without serifs is a bare stem, at most a fifth of its height wide; serifs make it a third or more.</summary>
    private const double WidestStem = 0.27;

    private const char Letter = 'I';
    private const ushort CharacterSegments = 4;

    /// <summary>Whether letters have feet; no when the font has no capital I.</summary>
    public static bool HasSerifs(FontFile font)
    {
        ReadOnlySpan<byte> outline = OutlineOf(font.Data.Span, GlyphOf(font.Data.Span));
        if (outline.Length < 10)
        {
            return false;
        }

        // The head of an outline: number of contours, then xMin, yMin, xMax, yMax (OpenType 1.9, glyf).
        double width = Int16(outline, 6) - Int16(outline, 2);
        double height = Int16(outline, 8) - Int16(outline, 4);
        return width > WidestStem * height;
    }

    private static ReadOnlySpan<byte> OutlineOf(ReadOnlySpan<byte> file, int glyph)
    {
        ReadOnlySpan<byte> places = OpenTypeTables.Find(file, "loca"u8);
        ReadOnlySpan<byte> outlines = OpenTypeTables.Find(file, "glyf"u8);
        bool isLong = Int16(OpenTypeTables.Find(file, "head"u8), 50) != 0;
        int Place(ReadOnlySpan<byte> table, int index) => isLong
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(table[(index * 4)..])
            : 2 * UInt16(table, index * 2);
        return outlines[Place(places, glyph)..Place(places, glyph + 1)];
    }

    /// <summary>Looks the letter up in the subtable for Windows and the basic plane (OpenType 1.9, cmap format 4).</summary>
    private static int GlyphOf(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> cmap = OpenTypeTables.Find(file, "cmap"u8);
        for (int i = 0; i < UInt16(cmap, 2); i++)
        {
            ReadOnlySpan<byte> table = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (i * 8))..])..];
            if (UInt16(table, 0) == CharacterSegments)
            {
                return GlyphIn(table);
            }
        }

        return 0;
    }

    private static int GlyphIn(ReadOnlySpan<byte> table)
    {
        int bytes = UInt16(table, 6);
        int segment = 0;
        while (segment < bytes && UInt16(table, 14 + segment) < Letter)
        {
            segment += 2;
        }

        int start = UInt16(table, 16 + bytes + segment);
        int delta = UInt16(table, 16 + (2 * bytes) + segment);
        int rangePlace = 16 + (3 * bytes) + segment;
        int range = UInt16(table, rangePlace);
        return segment == bytes || start > Letter ? 0
            : range == 0 ? (ushort)(Letter + delta)
            : (ushort)(UInt16(table, rangePlace + range + (2 * (Letter - start))) + delta);
    }

    private static int UInt16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    private static int Int16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);
}
