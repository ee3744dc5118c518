using System.Buffers.Binary;
using System.Text;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>
/// The container that PowerPoint keeps fonts in: Embedded OpenType 0x00020002 (W3C submission of 5 March 2008), neither packed nor
/// scrambled, with the whole font, so that text stays editable.
/// </summary>
internal static class EmbeddedOpenType
{
    private const uint Version = 0x0002_0002;
    private const ushort Magic = 0x504C;

    /// <summary>The check sum of an empty root string.</summary>
    private const uint NoRootString = 0x5047_5342;

    private const byte DefaultCharacterSet = 1;

    public static ReadOnlyMemory<byte> Wrap(FontFile font)
    {
        FontMetrics metrics = font.Metrics;
        ReadOnlySpan<byte> os2 = OpenTypeTables.Find(font.Data.Span, "OS/2"u8);
        ReadOnlySpan<byte> head = OpenTypeTables.Find(font.Data.Span, "head"u8);
        using MemoryStream stream = new(font.Data.Length + 1024);
        using BinaryWriter writer = new(stream);
        writer.Write(0u);
        writer.Write((uint)font.Data.Length);
        writer.Write(Version);
        writer.Write(0u);
        writer.Write(metrics.Panose.Span);
        writer.Write(DefaultCharacterSet);
        writer.Write((byte)(metrics.IsItalic ? 1 : 0));
        writer.Write((uint)metrics.Weight);
        writer.Write((ushort)metrics.EmbeddingRights);
        writer.Write(Magic);
        // Unicode and code page ranges: the latter only since version 1 of the table.
        foreach (int offset in (ReadOnlySpan<int>)[42, 46, 50, 54, 78, 82])
        {
            writer.Write(os2.Length >= offset + 4 ? BinaryPrimitives.ReadUInt32BigEndian(os2[offset..]) : 0u);
        }

        writer.Write(BinaryPrimitives.ReadUInt32BigEndian(head[8..]));
        writer.Write(new byte[16]);
        foreach (string name in (ReadOnlySpan<string>)[metrics.Family, metrics.Style, metrics.Version, metrics.FullName])
        {
            WriteName(writer, name);
        }

        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(NoRootString);
        writer.Write(0u);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(0u);
        writer.Write(0u);
        writer.Write(font.Data.Span);
        Memory<byte> bytes = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.Span, (uint)bytes.Length);
        return bytes;
    }

    /// <summary>Two bytes of padding come before each name.</summary>
    private static void WriteName(BinaryWriter writer, string name)
    {
        byte[] text = Encoding.Unicode.GetBytes(name);
        writer.Write((ushort)0);
        writer.Write((ushort)text.Length);
        writer.Write(text);
    }
}
