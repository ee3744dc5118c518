using System.Text;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>Draws measured lines glyph by glyph, each with the text it shows, so that what is copied is what was written.</summary>
internal sealed class TextPainter(SKCanvas canvas, Palette palette, FontShelf fonts)
{
    // The slant of an imitated italic: 14 degrees, as CSS Fonts 4 has for "oblique" (font-style).
    private const float Slant = -0.25f;

    public void Paint(TextLine line)
    {
        foreach (GlyphRun run in line.Runs)
        {
            using SKPaint paint = Brushes.Solid(run.Colour, palette);
            PaintGlyphs(run, paint);
            PaintDecorations(run, paint);
        }
    }

    private void PaintGlyphs(GlyphRun run, SKPaint paint)
    {
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        using SKFont font = new(fonts[run.Font], (float)run.Size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
            EmbeddedBitmaps = false,
            SkewX = run.IsSlanted ? Slant : 0,
        };
        using SKTextBlobBuilder builder = new();
        FillRun(run, builder.AllocateRawPositionedTextRun(font, run.Glyphs.Length, Encoding.UTF8.GetByteCount(run.Text), null));
        using SKTextBlob? blob = builder.Build();
        SKPoint origin = run.Origin.ToSkia();
        canvas.DrawText(blob, origin.X, origin.Y, paint);
    }

    private static void FillRun(GlyphRun run, SKRawRunBuffer<SKPoint> buffer)
    {
        run.Glyphs.CopyTo(buffer.Glyphs);
        Encoding.UTF8.GetBytes(run.Text, buffer.Text);
        for (int i = 0; i < run.Glyphs.Length; i++)
        {
            buffer.Positions[i] = new SKPoint(run.Offsets[i].X, run.Offsets[i].Y);
            buffer.Clusters[i] = (uint)Encoding.UTF8.GetByteCount(run.Text.AsSpan(0, run.Clusters[i]));
        }
    }

    private void PaintDecorations(GlyphRun run, SKPaint paint)
    {
        FontMetrics metrics = run.Font.Metrics;
        float unit = (float)(run.Size / metrics.UnitsPerEm);
        float thickness = metrics.UnderlineThickness * unit;
        if (run.IsUnderlined)
        {
            // OpenType 1.9, post: the position is that of the line's top edge.
            PaintBar(run, -metrics.UnderlinePosition * unit, thickness, paint);
        }

        if (run.IsStruckThrough)
        {
            PaintBar(run, (-metrics.XHeight * unit / 2) - (thickness / 2), thickness, paint);
        }
    }

    private void PaintBar(GlyphRun run, float belowBaseline, float thickness, SKPaint paint)
    {
        SKPoint origin = run.Origin.ToSkia();
        canvas.DrawRect(SKRect.Create(origin.X, origin.Y + belowBaseline, (float)run.Width, thickness), paint);
    }
}
