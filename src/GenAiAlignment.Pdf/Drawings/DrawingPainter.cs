using System.Xml.Linq;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using SkiaSharp;
using Svg;
using Svg.Model;
using Svg.Skia;

namespace GenAiAlignment.Pdf.Drawings;

/// <summary>Paints drawings (SVG) on pixels: PowerPoint, Keynote and printers take no drawing that every other program takes.</summary>
internal static class DrawingPainter
{
    /// <summary>In pixels: a slide across a screen of the best kind in use.</summary>
    private const double LongestSide = 2_560;

    /// <summary>In units of the drawing: more is no size that anybody meant.</summary>
    private const double LargestSize = 100_000;

    private static readonly SvgDocumentLoadOptions Closed = new()
    {
        ProcessingMode = SvgProcessingMode.SecureStatic,
        ExternalResources = SvgExternalResourcePolicy.SameDocumentAndDataOnly,
    };

    /// <returns><see langword="null"/> when the file is no drawing, or shows nothing.</returns>
    public static ConvertedPicture? Paint(ReadOnlyMemory<byte> file, DrawingFonts fonts)
    {
        if (DrawingFile.Read(file) is not { Root: { } root } document)
        {
            return null;
        }

        using DrawingTypefaces typefaces = new(fonts, root.Value);
        using SKSvg svg = new();
        svg.Settings.TypefaceProviders = [typefaces];
        svg.Settings.EnableBrokenImagePlaceholders = false;
        return Load(svg, document) is { CullRect: { Width: > 0, Height: > 0 } box } picture && Math.Max(box.Width, box.Height) <= LargestSize
            ? new ConvertedPicture(Paint(picture, box), new PixelSize((int)Math.Ceiling(box.Width), (int)Math.Ceiling(box.Height))) { MissingLetters = [.. typefaces.MissingLetters] }
            : null;
    }

    private static SKPicture? Load(SKSvg svg, XDocument document)
    {
        using MemoryStream stream = new();
        document.Save(stream);
        stream.Position = 0;
        try
        {
            return svg.Load(stream, new SvgParameters(null, null, null, Closed));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What a library of this size makes of a hurt drawing is not listed anywhere; to us it is a picture that cannot be shown.
            return null;
        }
    }

    private static byte[] Paint(SKPicture picture, SKRect box)
    {
        double scale = LongestSide / Math.Max(box.Width, box.Height);
        SKImageInfo info = new(Math.Max(1, (int)Math.Round(box.Width * scale)), Math.Max(1, (int)Math.Round(box.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Premul);
        using SKSurface surface = SKSurface.Create(info);
        surface.Canvas.Scale(info.Width / box.Width, info.Height / box.Height);
        surface.Canvas.Translate(-box.Left, -box.Top);
        surface.Canvas.DrawPicture(picture);
        using SKImage image = surface.Snapshot();
        using SKData encoded = image.Encode(SKEncodedImageFormat.Png, 100);
        return encoded.ToArray();
    }
}
