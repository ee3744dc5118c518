using System.Buffers.Binary;

namespace GenAiAlignment.Themes.Pictures;

/// <summary>What the header of a whole picture file says.</summary>
/// <param name="IsPng">Else it is a JPEG.</param>
public sealed record PictureHeader(bool IsPng, int PixelWidth, int PixelHeight)
{
    /// <summary>Bytes of a frame header up to the number of its components.</summary>
    private const int FrameHeader = 10;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns><see langword="null"/> when it is neither PNG nor JPEG of a kind that browsers show, was cut short or is damaged.</returns>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        PictureHeader? read = bytes.StartsWith(PngSignature)
            ? ReadPng(bytes)
            : bytes.Length > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8 ? ReadJpeg(bytes) : null;
        return read is { PixelWidth: > 0, PixelHeight: > 0 } ? read : null;
    }

    /// <summary>The header chunk comes first (PNG, third edition, 11.2.1).</summary>
    private static PictureHeader? ReadPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 || !bytes.Slice(12, 4).SequenceEqual("IHDR"u8) || !PictureIntegrity.IsWholePng(bytes)
            ? null
            : new PictureHeader(true, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    /// <summary>Walks the segments to the frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, B.2.2).</summary>
    private static PictureHeader? ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        int position = 2;
        while (position + FrameHeader < bytes.Length && bytes[position] == 0xFF)
        {
            byte marker = bytes[position + 1];
            int length = JpegSegments.Length(bytes, position);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                ReadOnlySpan<byte> frame = bytes[(position + 4)..];
                // Baseline, extended and progressive, eight bits a sample: grey, colour, or the four inks of print.
                bool isShown = marker <= 0xC2 && frame[0] == 8 && frame[5] is (1 or 3 or 4);
                return isShown && PictureIntegrity.IsWholeJpeg(bytes, position + length)
                    ? new PictureHeader(false, BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]))
                    : null;
            }

            position += length;
        }

        return null;
    }
}
