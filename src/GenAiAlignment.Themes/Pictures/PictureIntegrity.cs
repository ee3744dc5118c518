using System.Buffers.Binary;
using System.IO.Hashing;

namespace GenAiAlignment.Themes.Pictures;

/// <summary>Whether a picture file came whole: one that was cut short or damaged is told of before any program stumbles over it.</summary>
internal static class PictureIntegrity
{
    private const int SignatureLength = 8;

    /// <summary>Length, type and check sum of a chunk.</summary>
    private const int ChunkFrame = 12;

    private const byte StartOfScan = 0xDA;

    private static ReadOnlySpan<byte> EndOfImage => [0xFF, 0xD9];

    /// <summary>Every chunk up to the last has its check sum, and there are pixels among them (PNG, third edition, 5.3 and 5.5).</summary>
    public static bool IsWholePng(ReadOnlySpan<byte> bytes)
    {
        bool hasPixels = false;
        for (int position = SignatureLength; position + ChunkFrame <= bytes.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(bytes[position..]);
            if (length < 0 || length > bytes.Length - position - ChunkFrame)
            {
                return false;
            }

            ReadOnlySpan<byte> checkedBytes = bytes.Slice(position + 4, 4 + length);
            if (Crc32.HashToUInt32(checkedBytes) != BinaryPrimitives.ReadUInt32BigEndian(bytes[(position + 8 + length)..]))
            {
                return false;
            }

            if (checkedBytes.StartsWith("IEND"u8))
            {
                return hasPixels;
            }

            hasPixels |= checkedBytes.StartsWith("IDAT"u8);
            position += ChunkFrame + length;
        }

        return false;
    }

    /// <summary>There is a scan, and the end of the image behind it (ITU-T T.81, B.2.1).</summary>
    /// <param name="position">Of the segment after the frame header.</param>
    public static bool IsWholeJpeg(ReadOnlySpan<byte> bytes, int position)
    {
        while (position + 4 <= bytes.Length && bytes[position] == 0xFF)
        {
            byte marker = bytes[position + 1];
            if (marker == StartOfScan)
            {
                return bytes[position..].LastIndexOf(EndOfImage) > 0;
            }

            position += JpegSegments.Length(bytes, position);
        }

        return false;
    }
}
