using System.Buffers.Binary;
using System.Text;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>
/// Writes a zip file (PKWARE APPNOTE 6.3.10) whose bytes depend on nothing but its entries: no time, no operating system, no data
/// descriptors. <see cref="System.IO.Compression.ZipArchive"/> notes the system it ran on.
/// </summary>
internal sealed class ZipFileWriter(Stream stream)
{
    private const ushort VersionNeeded = 20;
    private const ushort Deflated = 8;

    /// <summary>1 January 1980, the first day that the format knows.</summary>
    private const ushort FirstDay = (1 << 5) | 1;

    private readonly List<(ZipEntry Entry, uint Offset)> directory = [];
    private uint position;

    public void Write(ZipEntry entry)
    {
        directory.Add((entry, position));
        byte[] header = new byte[30 + entry.Name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), VersionNeeded);
        WriteDescription(header.AsSpan(6), entry);
        Encoding.ASCII.GetBytes(entry.Name, header.AsSpan(30));
        Append(header);
        Append(entry.Stored.Span);
    }

    /// <summary>Writes the central directory; nothing may follow.</summary>
    public void Finish()
    {
        uint start = position;
        foreach ((ZipEntry entry, uint offset) in directory)
        {
            byte[] header = new byte[46 + entry.Name.Length];
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), VersionNeeded);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(6), VersionNeeded);
            WriteDescription(header.AsSpan(8), entry);
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), offset);
            Encoding.ASCII.GetBytes(entry.Name, header.AsSpan(46));
            Append(header);
        }

        byte[] end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        ushort count = checked((ushort)directory.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), position - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        Append(end);
    }

    /// <summary>The fields from flags to name length, which both kinds of header share (APPNOTE 4.3.7 and 4.3.12).</summary>
    private static void WriteDescription(Span<byte> header, ZipEntry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], entry.IsDeflated ? Deflated : (ushort)0);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], (uint)entry.Stored.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[20..], (ushort)entry.Name.Length);
    }

    private void Append(ReadOnlySpan<byte> data)
    {
        stream.Write(data);
        position = checked(position + (uint)data.Length);
    }
}
