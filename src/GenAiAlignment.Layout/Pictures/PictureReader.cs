using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Pictures;

namespace GenAiAlignment.Layout.Pictures;

/// <summary>Reads what layout must know of a picture file: its format and size. Pixels are left to who draws them.</summary>
public static class PictureReader
{
    /// <summary>More pixels than this are refused: decoded they would take 400 MB.</summary>
    public const long MaximumPixels = 100_000_000;

    /// <returns><see langword="null"/> when it is neither PNG nor JPEG, is broken, or has too many pixels.</returns>
    public static Picture? Read(ReadOnlyMemory<byte> data) =>
        PictureHeader.Read(data.Span) is { } header && (long)header.PixelWidth * header.PixelHeight <= MaximumPixels
            ? new Picture(header.IsPng ? PictureFormat.Png : PictureFormat.Jpeg, data, header.PixelWidth, header.PixelHeight)
            : null;
}
