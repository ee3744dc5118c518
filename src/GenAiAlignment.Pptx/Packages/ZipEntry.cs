using System.IO.Compression;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>An entry of a zip file, packed and ready to be written.</summary>
/// <param name="Stored">What stands in the file: deflated or as it was.</param>
internal sealed record ZipEntry(string Name, ReadOnlyMemory<byte> Stored, bool IsDeflated, uint Crc, uint Size)
{
    public static ZipEntry Pack(string name, ReadOnlyMemory<byte> data, CompressionLevel level)
    {
        ReadOnlyMemory<byte> deflated = level == CompressionLevel.NoCompression ? data : Deflate(data, level);
        bool isSmaller = deflated.Length < data.Length;
        return new ZipEntry(name, isSmaller ? deflated : data, isSmaller, Crc32.Of(data.Span), (uint)data.Length);
    }

    private static ReadOnlyMemory<byte> Deflate(ReadOnlyMemory<byte> data, CompressionLevel level)
    {
        using MemoryStream packed = new(data.Length / 4);
        using (DeflateStream deflate = new(packed, level, leaveOpen: true))
        {
            deflate.Write(data.Span);
        }

        // A copy: thousands of entries wait to be written, and the stream's own buffer is up to twice as large.
        return packed.ToArray();
    }
}
