using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>Skia paints for strokes and for fills that are no picture.</summary>
internal static class Brushes
{
    public static SKPaint Solid(ThemeColour colour, Palette palette) => new()
    {
        Color = palette[colour].ToSkia(),
        Style = SKPaintStyle.Fill,
        IsAntialias = true,
    };

    public static SKPaint Outline(Stroke stroke, Palette palette)
    {
        SKPaint paint = Solid(stroke.Colour, palette);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = stroke.Width.ToSkia();
        paint.PathEffect = Dashes(stroke);
        return paint;
    }

    /// <summary>
    /// A linear gradient over the whole of an area: its line runs through the centre, and the corners get the first and last colour, as
    /// an unscaled <c>lin</c> does (ECMA-376 part 1, 20.1.8.41).
    /// </summary>
    public static SKPaint Gradient(GradientFill fill, SKRect area, Palette palette)
    {
        double angle = fill.Angle * Math.PI / 180;
        (double cosine, double sine) = (Math.Cos(angle), Math.Sin(angle));
        double half = ((Math.Abs(cosine) * area.Width) + (Math.Abs(sine) * area.Height)) / 2;
        SKPoint reach = new((float)(cosine * half), (float)(sine * half));
        SKPoint centre = new(area.MidX, area.MidY);
        SKColor[] colours = [.. fill.Stops.Select(stop => palette[stop.Colour].ToSkia())];
        float[] offsets = [.. fill.Stops.Select(stop => (float)stop.Offset)];
        return new SKPaint
        {
            Shader = SKShader.CreateLinearGradient(centre - reach, centre + reach, colours, offsets, SKShaderTileMode.Clamp),
            IsAntialias = true,
        };
    }

    /// <summary>The lengths of DrawingML's presets <c>dash</c> and <c>dot</c>, in line widths (ECMA-376 part 1, 20.1.10.49).</summary>
    private static SKPathEffect? Dashes(Stroke stroke)
    {
        float width = stroke.Width.ToSkia();
        return stroke.Dash switch
        {
            StrokeDash.Solid => null,
            StrokeDash.Dash => SKPathEffect.CreateDash([4 * width, 3 * width], 0),
            StrokeDash.Dot => SKPathEffect.CreateDash([width, 3 * width], 0),
            _ => throw new ArgumentOutOfRangeException(nameof(stroke), stroke.Dash, null),
        };
    }
}
