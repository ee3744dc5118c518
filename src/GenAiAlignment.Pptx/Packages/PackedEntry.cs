using System.IO.Compression;
using System.IO.Hashing;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>A file of the package, packed: what was made is let go at once, so that a long deck needs little memory.</summary>
/// <param name="Checksum">CRC-32 of the unpacked bytes.</param>
/// <param name="Size">Of the unpacked bytes.</param>
internal sealed record PackedEntry(string Name, uint Checksum, int Size, ReadOnlyMemory<byte> Data, bool IsDeflated)
{
    public static PackedEntry Packed(string name, ReadOnlyMemory<byte> data) => new(name, Crc32.HashToUInt32(data.Span), data.Length, Deflated(data), true);

    /// <summary>For what is packed already.</summary>
    public static PackedEntry Stored(string name, ReadOnlyMemory<byte> data) => new(name, Crc32.HashToUInt32(data.Span), data.Length, data, false);

    /// <summary>XML and fonts shrink nearly as far at the fastest level, which takes a fraction of the time.</summary>
    private static ReadOnlyMemory<byte> Deflated(ReadOnlyMemory<byte> data)
    {
        using MemoryStream packed = new(data.Length / 4);
        using (DeflateStream deflate = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(data.Span);
        }

        return packed.ToArray();
    }
}
