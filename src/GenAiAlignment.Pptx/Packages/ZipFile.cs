using System.Text;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>
/// Writes a zip file (PKWARE APPNOTE 6.3) that says nothing of the machine it was made on: the framework's own writer notes the operating
/// system and its permissions.
/// </summary>
internal static class ZipFile
{
    private const uint LocalSignature = 0x0403_4B50;
    private const uint DirectorySignature = 0x0201_4B50;
    private const uint EndSignature = 0x0605_4B50;

    // Bytes of the records, without the names in them.
    private const int LocalHeader = 30;
    private const int DirectoryHeader = 46;
    private const int EndRecord = 22;

    /// <summary>2.0, the first that knows deflate.</summary>
    private const ushort Version = 20;

    private const ushort Deflate = 8;

    /// <summary>Midnight, and 1 January 1980: the first moment that the format knows.</summary>
    private const ushort FixedTime = 0;
    private const ushort FixedDate = (1 << 5) | 1;

    public static void Write(IReadOnlyList<PackedEntry> entries, Stream stream)
    {
        stream.SetLength(stream.Position + entries.Sum(entry => (long)LocalHeader + DirectoryHeader + (2 * entry.Name.Length) + entry.Data.Length) + EndRecord);
        using BinaryWriter writer = new(stream, Encoding.ASCII, leaveOpen: true);
        uint[] offsets = new uint[entries.Count];
        uint position = 0;
        for (int i = 0; i < entries.Count; i++)
        {
            offsets[i] = position;
            writer.Write(LocalSignature);
            WriteFacts(writer, entries[i]);
            writer.Write(Encoding.ASCII.GetBytes(entries[i].Name));
            writer.Write(entries[i].Data.Span);
            position += (uint)(LocalHeader + entries[i].Name.Length + entries[i].Data.Length);
        }

        WriteDirectory(writer, entries, offsets, position);
    }

    /// <summary>What the local header and the directory both say (4.3.7); no extra field.</summary>
    private static void WriteFacts(BinaryWriter writer, PackedEntry entry)
    {
        writer.Write(Version);
        writer.Write((ushort)0);
        writer.Write(entry.IsDeflated ? Deflate : (ushort)0);
        writer.Write(FixedTime);
        writer.Write(FixedDate);
        writer.Write(entry.Checksum);
        writer.Write((uint)entry.Data.Length);
        writer.Write((uint)entry.Size);
        writer.Write((ushort)entry.Name.Length);
        writer.Write((ushort)0);
    }

    private static void WriteDirectory(BinaryWriter writer, IReadOnlyList<PackedEntry> entries, uint[] offsets, uint start)
    {
        uint size = 0;
        for (int i = 0; i < entries.Count; i++)
        {
            writer.Write(DirectorySignature);
            writer.Write(Version);
            WriteFacts(writer, entries[i]);
            // No comment, the first disk, and no attributes of any file system.
            writer.Write((ushort)0);
            writer.Write((ushort)0);
            writer.Write((ushort)0);
            writer.Write(0u);
            writer.Write(offsets[i]);
            writer.Write(Encoding.ASCII.GetBytes(entries[i].Name));
            size += (uint)(DirectoryHeader + entries[i].Name.Length);
        }

        writer.Write(EndSignature);
        writer.Write(0u);
        writer.Write((ushort)entries.Count);
        writer.Write((ushort)entries.Count);
        writer.Write(size);
        writer.Write(start);
        writer.Write((ushort)0);
    }
}
