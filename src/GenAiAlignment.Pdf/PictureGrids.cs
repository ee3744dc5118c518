using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Checking;
using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf;

/// <summary>Makes pictures small, to look at their colours.</summary>
public static class PictureGrids
{
    /// <summary>Of the longer side: on a slide, a cell is then as large as a full stop.</summary>
    private const int MostCells = 240;

    /// <returns><see langword="null"/> when the file is damaged.</returns>
    public static PictureGrid? Read(Picture picture)
    {
        using SKBitmap? whole = SKBitmap.Decode(picture.Data.Span);
        if (whole is null)
        {
            return null;
        }

        double scale = Math.Min(1, (double)MostCells / Math.Max(whole.Width, whole.Height));
        SKImageInfo size = new(
            Math.Max(1, (int)Math.Round(whole.Width * scale)), Math.Max(1, (int)Math.Round(whole.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using SKBitmap? small = whole.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return small is null ? null : new PictureGrid(small.Width, small.Height, [.. small.Pixels.Select(pixel => new Rgb(pixel.Red, pixel.Green, pixel.Blue))]);
    }
}
