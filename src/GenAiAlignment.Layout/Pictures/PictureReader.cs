using System.Buffers.Binary;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Pictures;

/// <summary>Reads what layout must know of a picture file: its format and size. Pixels are left to who draws them.</summary>
public static class PictureReader
{
    /// <summary>More pixels than this are refused: decoded they would take 400 MB.</summary>
    public const long MaximumPixels = 100_000_000;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns><see langword="null"/> when it is neither PNG nor JPEG, is broken, or has too many pixels.</returns>
    public static Picture? Read(ReadOnlyMemory<byte> data)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        (PictureFormat Format, int Width, int Height)? read = bytes.StartsWith(PngSignature)
            ? ReadPng(bytes)
            : bytes.Length > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8 ? ReadJpeg(bytes) : null;
        return read is var (format, width, height) && width > 0 && height > 0 && (long)width * height <= MaximumPixels
            ? new Picture(format, data, width, height)
            : null;
    }

    /// <summary>The header chunk comes first (PNG, third edition, 11.2.1).</summary>
    private static (PictureFormat, int, int)? ReadPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 || !bytes.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? null
            : (PictureFormat.Png, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    /// <summary>Walks the segments to the frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, B.2.2).</summary>
    private static (PictureFormat, int, int)? ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        int position = 2;
        while (position + 9 < bytes.Length && bytes[position] == 0xFF)
        {
            byte marker = bytes[position + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                ReadOnlySpan<byte> frame = bytes[(position + 5)..];
                return (PictureFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(frame[2..]), BinaryPrimitives.ReadUInt16BigEndian(frame));
            }

            // Fill bytes before a marker are allowed.
            position += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
        }

        return null;
    }
}
