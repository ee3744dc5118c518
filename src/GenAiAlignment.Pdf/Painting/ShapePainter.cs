using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>Fills and outlines shapes, and places pictures.</summary>
internal sealed class ShapePainter(SKCanvas canvas, Palette palette, PictureShelf pictures)
{
    // Smooth when scaled down to pixels; in a PDF the reader's program does the scaling.
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Fills, then outlines.</summary>
    public void Paint(SKPath shape, Fill? fill, Stroke? stroke)
    {
        if (fill is not null)
        {
            Fill(shape, fill);
        }

        if (stroke is not null)
        {
            using SKPaint paint = Brushes.Outline(stroke, palette);
            canvas.DrawPath(shape, paint);
        }
    }

    public void PaintLine(Position from, Position to, Stroke stroke)
    {
        using SKPaint paint = Brushes.Outline(stroke, palette);
        canvas.DrawLine(from.ToSkia(), to.ToSkia(), paint);
    }

    /// <param name="place">Of the upright picture.</param>
    public void PaintPicture(Picture picture, SKRect place)
    {
        SKSize size = picture.IsOnItsSide ? new SKSize(place.Height, place.Width) : place.Size;
        canvas.Save();
        canvas.Translate(place.MidX, place.MidY);
        canvas.RotateDegrees(picture.QuarterTurns * 90);
        canvas.Scale(picture.IsMirrored ? -1 : 1, 1);
        canvas.DrawImage(pictures[picture], SKRect.Create(-size.Width / 2, -size.Height / 2, size.Width, size.Height), Sampling);
        canvas.Restore();
    }

    private void Fill(SKPath shape, Fill fill)
    {
        switch (fill)
        {
            case SolidFill solid:
                using (SKPaint paint = Brushes.Solid(solid.Colour, palette))
                {
                    canvas.DrawPath(shape, paint);
                }

                break;
            case GradientFill gradient:
                using (SKPaint paint = Brushes.Gradient(gradient, shape.Bounds, palette))
                {
                    canvas.DrawPath(shape, paint);
                }

                break;
            case PictureFill cover:
                Cover(shape, cover.Picture);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fill), fill, null);
        }
    }

    /// <summary>Cuts by a clip, not by a source rectangle: so a JPEG is still copied into a PDF as it is.</summary>
    private void Cover(SKPath shape, Picture picture)
    {
        SKRect area = shape.Bounds;
        float scale = Math.Max(area.Width / picture.PixelWidth, area.Height / picture.PixelHeight);
        SKSize size = new(picture.PixelWidth * scale, picture.PixelHeight * scale);
        canvas.Save();
        canvas.ClipPath(shape, antialias: true);
        PaintPicture(picture, SKRect.Create(area.MidX - (size.Width / 2), area.MidY - (size.Height / 2), size.Width, size.Height));
        canvas.Restore();
    }
}
