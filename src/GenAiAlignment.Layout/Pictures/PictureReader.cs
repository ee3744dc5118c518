using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Pictures;

namespace GenAiAlignment.Layout.Pictures;

/// <summary>Reads what layout must know of a picture file: its format, its size, and how it is turned. Pixels are left to who draws them.</summary>
public static class PictureReader
{
    /// <summary>More pixels than this are refused: decoded they would take 400 MB.</summary>
    public const long MaximumPixels = 100_000_000;

    /// <returns><see langword="null"/> when it is neither PNG nor JPEG, is broken, or has too many pixels.</returns>
    public static Picture? Read(ReadOnlyMemory<byte> data)
    {
        if (PictureHeader.Read(data.Span) is not { } header || (long)header.PixelWidth * header.PixelHeight > MaximumPixels)
        {
            return null;
        }

        if (header.IsPng)
        {
            return new Picture(PictureFormat.Png, data, header.PixelWidth, header.PixelHeight);
        }

        ExifOrientation orientation = ExifOrientation.Find(data.Span);
        bool isOnItsSide = orientation.QuarterTurns % 2 == 1;
        (int width, int height) = isOnItsSide ? (header.PixelHeight, header.PixelWidth) : (header.PixelWidth, header.PixelHeight);
        return new Picture(PictureFormat.Jpeg, orientation.TakenOff(data), width, height)
        {
            QuarterTurns = orientation.QuarterTurns,
            IsMirrored = orientation.IsMirrored,
        };
    }
}
