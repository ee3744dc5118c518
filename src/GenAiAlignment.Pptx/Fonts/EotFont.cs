using System.Buffers.Binary;
using System.Text;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>
/// Wraps a TrueType file as Embedded OpenType, version 0x00020002, not compressed (W3C EOT submission, 4; PPTX-FACTS, c.2): the
/// container that PowerPoint keeps fonts in.
/// </summary>
internal static class EotFont
{
    private const int FixedHeader = 82;
    private const int TailAfterNames = 26;

    public static ReadOnlyMemory<byte> Wrap(FontFile font)
    {
        ReadOnlySpan<byte> data = font.Data.Span;
        ReadOnlySpan<byte> os2 = Table(data, "OS/2"u8);
        byte[][] names = [.. ((int[])[1, 2, 5, 4]).Select(id => Name(font.Data.Span, id))];
        int length = FixedHeader + names.Sum(name => 4 + name.Length) - 2 + TailAfterNames + data.Length;
        byte[] eot = new byte[length];
        Span<byte> header = eot;
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], 0x0002_0002);
        os2.Slice(32, 10).CopyTo(header[16..]);
        header[26] = 1; // DEFAULT_CHARSET
        header[27] = (byte)(os2[63] & 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header[28..], BinaryPrimitives.ReadUInt16BigEndian(os2[4..]));
        BinaryPrimitives.WriteUInt16LittleEndian(header[32..], BinaryPrimitives.ReadUInt16BigEndian(os2[8..]));
        BinaryPrimitives.WriteUInt16LittleEndian(header[34..], 0x504C);
        CopyNumbers(os2[42..], header[36..], 4);
        // Fonts of OS/2 version 0 end before the code pages.
        CopyNumbers(os2[78..], header[52..], os2.Length >= 86 ? 2 : 0);
        CopyNumbers(Table(data, "head"u8)[8..], header[60..], 1);
        int position = FixedHeader;
        foreach (byte[] name in names)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(header[position..], (ushort)name.Length);
            name.CopyTo(header[(position + 2)..]);
            position += 2 + name.Length + 2;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(header[(position + 2)..], 0x5047_5342);
        data.CopyTo(header[(length - data.Length)..]);
        return eot;
    }

    private static void CopyNumbers(ReadOnlySpan<byte> from, Span<byte> to, int count)
    {
        for (int i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(to[(i * 4)..], BinaryPrimitives.ReadUInt32BigEndian(from[(i * 4)..]));
        }
    }

    /// <summary>OpenType 1.9, table directory.</summary>
    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = font[(12 + (i * 16))..];
            if (entry[..4].SequenceEqual(tag))
            {
                return font.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            }
        }

        throw new InvalidOperationException("A font that the theme was allowed to use lacks a table.");
    }

    /// <summary>A name in Windows' Unicode English, as UTF-16LE; empty when the font has none.</summary>
    private static byte[] Name(ReadOnlySpan<byte> font, int id)
    {
        ReadOnlySpan<byte> names = Table(font, "name"u8);
        int count = BinaryPrimitives.ReadUInt16BigEndian(names[2..]);
        int strings = BinaryPrimitives.ReadUInt16BigEndian(names[4..]);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = names[(6 + (i * 12))..];
            if (BinaryPrimitives.ReadUInt16BigEndian(record) == 3
                && BinaryPrimitives.ReadUInt16BigEndian(record[4..]) == 0x409
                && BinaryPrimitives.ReadUInt16BigEndian(record[6..]) == id)
            {
                ReadOnlySpan<byte> text = names.Slice(
                    strings + BinaryPrimitives.ReadUInt16BigEndian(record[10..]), BinaryPrimitives.ReadUInt16BigEndian(record[8..]));
                return Encoding.Unicode.GetBytes(Encoding.BigEndianUnicode.GetString(text));
            }
        }

        return [];
    }
}
