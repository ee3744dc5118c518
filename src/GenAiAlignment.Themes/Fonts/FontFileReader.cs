using System.Buffers.Binary;
using System.Text;

namespace GenAiAlignment.Themes.Fonts;

/// <summary>Reads what the stages need from the tables of an OpenType file (OpenType 1.9, "The OpenType font file").</summary>
public static class FontFileReader
{
    private const int FamilyName = 1;
    private const int StyleName = 2;
    private const int FullName = 4;
    private const int VersionName = 5;

    /// <summary>Reads one font file.</summary>
    /// <param name="path">For messages.</param>
    /// <returns><see langword="null"/> when the bytes are no single OpenType font: a collection, a web font, or damaged.</returns>
    public static FontFile? Read(string path, ReadOnlyMemory<byte> data) => Read(path, data, 0);

    /// <summary>Reads one font file, or the first font of a collection, which is the one that every program takes.</summary>
    /// <returns><see langword="null"/> when the bytes are neither.</returns>
    public static FontFile? ReadFirst(string path, ReadOnlyMemory<byte> data) =>
        Read(path, data, data.Length > 16 && data.Span.StartsWith("ttcf"u8) ? (int)BinaryPrimitives.ReadUInt32BigEndian(data.Span[12..]) : 0);

    private static FontFile? Read(string path, ReadOnlyMemory<byte> data, int start)
    {
        try
        {
            FontMetrics? metrics = ReadMetrics(data, start);
            return metrics is null ? null : new FontFile(path, data, metrics);
        }
        catch (ArgumentOutOfRangeException)
        {
            // An offset in the file pointed beyond its end: the file is damaged.
            return null;
        }
    }

    private static FontMetrics? ReadMetrics(ReadOnlyMemory<byte> data, int start)
    {
        Dictionary<string, ReadOnlyMemory<byte>> tables = ReadTables(data, start);
        if (!tables.TryGetValue("OS/2", out ReadOnlyMemory<byte> os2Table) || os2Table.Length < 78
            || !tables.TryGetValue("head", out ReadOnlyMemory<byte> head)
            || !tables.TryGetValue("post", out ReadOnlyMemory<byte> post)
            || !tables.TryGetValue("name", out ReadOnlyMemory<byte> name))
        {
            return null;
        }

        ReadOnlySpan<byte> os2 = os2Table.Span;
        int unitsPerEm = UInt16(head.Span, 18);
        int selection = UInt16(os2, 62);
        bool hasHeights = os2.Length >= 90;
        return unitsPerEm == 0 ? null : new FontMetrics
        {
            Family = Name(name.Span, FamilyName),
            Style = Name(name.Span, StyleName),
            FullName = Name(name.Span, FullName),
            Version = Name(name.Span, VersionName),
            UnitsPerEm = unitsPerEm,
            WinAscent = UInt16(os2, 74),
            WinDescent = UInt16(os2, 76),
            XHeight = hasHeights ? Int16(os2, 86) : unitsPerEm / 2,
            CapHeight = hasHeights ? Int16(os2, 88) : unitsPerEm * 7 / 10,
            Weight = UInt16(os2, 4),
            IsItalic = (selection & 1) != 0,
            IsFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(post.Span[12..]) != 0,
            EmbeddingRights = UInt16(os2, 8),
            IsStaticTrueType = tables.ContainsKey("glyf") && !tables.ContainsKey("fvar") && start == 0,
            HasOutlines = tables.ContainsKey("glyf") || tables.ContainsKey("CFF "),
            Panose = os2Table.Slice(32, 10),
            UnderlinePosition = Int16(post.Span, 8),
            UnderlineThickness = Int16(post.Span, 10),
        };
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadTables(ReadOnlyMemory<byte> data, int start)
    {
        Dictionary<string, ReadOnlyMemory<byte>> tables = [];
        ReadOnlySpan<byte> file = data.Span[start..];
        if (file.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(file) is not (0x00010000 or 0x4F54544F or 0x74727565))
        {
            return tables;
        }

        int count = UInt16(file, 4);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = file.Slice(12 + (i * 16), 16);
            int offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            int length = (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            tables[Encoding.ASCII.GetString(record[..4])] = data.Slice(offset, length);
        }

        return tables;
    }

    /// <summary>The name in English for Windows (platform 3, encoding 1, language 0x0409), which is the one that Office shows.</summary>
    private static string Name(ReadOnlySpan<byte> table, int id)
    {
        int count = UInt16(table, 2);
        int strings = UInt16(table, 4);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = table.Slice(6 + (i * 12), 12);
            if (UInt16(record, 0) == 3 && UInt16(record, 2) == 1 && UInt16(record, 4) == 0x0409 && UInt16(record, 6) == id)
            {
                return Encoding.BigEndianUnicode.GetString(table.Slice(strings + UInt16(record, 10), UInt16(record, 8)));
            }
        }

        return "";
    }

    private static int UInt16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    private static int Int16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);
}
