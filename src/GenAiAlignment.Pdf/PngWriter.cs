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

    /// <summary>One filter for all rows: to try each of them on every row takes three times as long, for slides 5 % smaller.</summary>
    private static readonly SKPngEncoderOptions Lossless = new(SKPngEncoderFilterFlags.Paeth, 4);

    /// <param name="dotsPerInch">Above 0; 72 gives one pixel a point.</param>
    public static void Write(Page page, Palette palette, double dotsPerInch, Stream output) =>
        Write(page, palette, dotsPerInch, picture => picture.Encode(Lossless), output);

    /// <summary>A JPEG of a page, for the file lists of desktops.</summary>
    /// <param name="width">In pixels.</param>
    public static void WriteThumbnail(Page page, Palette palette, int width, Stream output) =>
        Write(page, palette, width * PointsPerInch / page.Size.Width.Points, picture => picture.Encode(SKEncodedImageFormat.Jpeg, ThumbnailQuality), output);

    private static void Write(Page page, Palette palette, double dotsPerInch, Func<SKPixmap, SKData?> encode, Stream output)
    {
        double scale = dotsPerInch / PointsPerInch;
        SKImageInfo size = new((int)Math.Round(page.Size.Width.Points * scale), (int)Math.Round(page.Size.Height.Points * scale));
        using FontShelf fonts = new(font => font.Data);
        using PictureShelf pictures = new(isGrey: false);
        using SKSurface surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)scale);
        new ScenePainter(surface.Canvas, palette, fonts, pictures, LinkTargets.None).Paint(page);
        using SKPixmap picture = surface.PeekPixels();
        using SKData data = encode(picture) ?? throw new InvalidOperationException("Skia cannot encode the picture.");
        data.SaveTo(output);
    }
}
