using System.Buffers.Binary;
using System.IO.Hashing;

namespace GenAiAlignment.Tests.Themes.Pictures;

/// <summary>Picture files of which only what layout reads is real.</summary>
internal static class PictureFile
{
    /// <summary>Header, some pixels and the end, with their check sums (PNG, third edition, 5.3); nobody could decode the pixels.</summary>
    public static byte[] Png(int width, int height) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk([.. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
        .. Chunk([.. "IDAT"u8, 1, 2, 3]),
        .. Chunk([.. "IEND"u8]),
    ];

    private static byte[] Chunk(byte[] typeAndData) => [.. Big(typeAndData.Length - 4), .. typeAndData, .. Big((int)Crc32.HashToUInt32(typeAndData))];

    private static byte[] Big(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
