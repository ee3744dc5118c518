using System.Buffers.Binary;
using HarfBuzzSharp;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>The names by which a font's table of styles calls them (OpenType 1.9.1, STAT): a subset keeps them, whichever version of HarfBuzz makes it.</summary>
internal static class StyleNames
{
    private const int HeaderSize = 20;
    private const int NameInAxis = 4;
    private const int NameInValue = 6;

    /// <returns>Ids of the table of names; none for a font without styles.</returns>
    public static IEnumerable<ushort> Of(Face face)
    {
        using Blob table = face.ReferenceTable(Tag.Parse("STAT"));
        byte[] styles = table.AsSpan().ToArray();
        if (styles.Length < HeaderSize)
        {
            return [];
        }

        int values = (int)BinaryPrimitives.ReadUInt32BigEndian(styles.AsSpan(14));
        return
        [
            Read(styles, 18),
            .. Enumerable.Range(0, Read(styles, 6)).Select(axis => Read(styles, (int)BinaryPrimitives.ReadUInt32BigEndian(styles.AsSpan(8)) + (axis * Read(styles, 4)) + NameInAxis)),
            .. Enumerable.Range(0, Read(styles, 12)).Select(value => Read(styles, values + Read(styles, values + (2 * value)) + NameInValue)),
        ];
    }

    /// <summary>What a hurt table has not is no name.</summary>
    private static ushort Read(byte[] table, int place) => place < 0 || place + 2 > table.Length ? (ushort)0 : BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(place));
}
