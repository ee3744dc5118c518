using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf.Painting;
using GenAiAlignment.Themes;
using SkiaSharp;

namespace GenAiAlignment.Pdf;

/// <summary>Draws pages as pictures.</summary>
public static class PngWriter
{
    private const double PointsPerInch = 72;
    private const int ThumbnailQuality = 85;

    /// <param name="dotsPerInch">Above 0; 72 gives one pixel a point.</param>
    public static void Write(Page page, Palette palette, double dotsPerInch, Stream output) =>
        Write(page, palette, dotsPerInch, SKEncodedImageFormat.Png, 100, output);

    /// <summary>A JPEG of a page, for the file lists of desktops.</summary>
    /// <param name="width">In pixels.</param>
    public static void WriteThumbnail(Page page, Palette palette, int width, Stream output) =>
        Write(page, palette, width * PointsPerInch / page.Size.Width.Points, SKEncodedImageFormat.Jpeg, ThumbnailQuality, output);

    private static void Write(Page page, Palette palette, double dotsPerInch, SKEncodedImageFormat format, int quality, Stream output)
    {
        double scale = dotsPerInch / PointsPerInch;
        SKImageInfo size = new((int)Math.Round(page.Size.Width.Points * scale), (int)Math.Round(page.Size.Height.Points * scale));
        using FontShelf fonts = new(font => font.Data);
        using PictureShelf pictures = new();
        using SKSurface surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)scale);
        new ScenePainter(surface.Canvas, palette, fonts, pictures, LinkTargets.None).Paint(page);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(format, quality);
        data.SaveTo(output);
    }
}
