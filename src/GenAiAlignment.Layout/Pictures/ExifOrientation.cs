using System.Buffers.Binary;

namespace GenAiAlignment.Layout.Pictures;

/// <summary>How a camera was held: the orientation tag of a JPEG file (Exif 2.32, 4.6.4; TIFF 6.0, section 2).</summary>
/// <param name="Value">1 (upright) to 8.</param>
/// <param name="Offset">Of the tag's value in the file; 0 when the file does not say.</param>
internal readonly record struct ExifOrientation(int Value, int Offset, bool IsBigEndian)
{
    private const int OrientationTag = 0x0112;
    private const int EntrySize = 12;
    private const byte StartOfScan = 0xDA;

    // "Exif", two zeros, and the TIFF header after the segment's marker and length.
    private const int TiffStart = 10;

    public bool IsMirrored => Value is 2 or 4 or 5 or 7;

    /// <summary>Clockwise, after mirroring.</summary>
    public int QuarterTurns => Value switch { 6 or 7 => 1, 3 or 4 => 2, 5 or 8 => 3, _ => 0 };

    /// <summary>Walks a JPEG's segments up to its scan (ITU-T T.81, B.2.1).</summary>
    /// <returns>Upright when the file does not say.</returns>
    public static ExifOrientation Find(ReadOnlySpan<byte> file)
    {
        int position = 2;
        while (position + 4 < file.Length && file[position] == 0xFF && file[position + 1] != StartOfScan)
        {
            if (file[position + 1] == 0xE1 && Read(file[position..], position) is { } found)
            {
                return found;
            }

            // Fill bytes before a marker are allowed.
            position += file[position + 1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
        }

        return new ExifOrientation(1, 0, false);
    }

    /// <param name="segment">The file from the segment's marker on; the segment is an APP1.</param>
    /// <param name="start">Of the segment in the file.</param>
    /// <returns><see langword="null"/> when it does not say.</returns>
    private static ExifOrientation? Read(ReadOnlySpan<byte> segment, int start)
    {
        if (segment.Length < TiffStart + 8 || !segment[4..TiffStart].SequenceEqual("Exif\0\0"u8))
        {
            return null;
        }

        ReadOnlySpan<byte> tiff = segment[TiffStart..];
        bool isBig = tiff[0] == (byte)'M';
        long directory = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (directory + 2 > tiff.Length)
        {
            return null;
        }

        int count = UInt16(tiff[(int)directory..], isBig);
        for (int i = 0; i < count; i++)
        {
            int entry = (int)directory + 2 + (i * EntrySize);
            if (entry + EntrySize > tiff.Length)
            {
                return null;
            }

            int value = UInt16(tiff[(entry + 8)..], isBig);
            if (UInt16(tiff[entry..], isBig) == OrientationTag && value is >= 1 and <= 8)
            {
                return new ExifOrientation(value, start + TiffStart + entry + 8, isBig);
            }
        }

        return null;
    }

    /// <summary>The file with a tag that says upright, so that no program turns it a second time.</summary>
    public ReadOnlyMemory<byte> TakenOff(ReadOnlyMemory<byte> file)
    {
        if (Value == 1)
        {
            return file;
        }

        byte[] upright = file.ToArray();
        upright[Offset] = (byte)(IsBigEndian ? 0 : 1);
        upright[Offset + 1] = (byte)(IsBigEndian ? 1 : 0);
        return upright;
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
