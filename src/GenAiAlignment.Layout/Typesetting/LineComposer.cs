using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Makes glyph runs of chosen lines.</summary>
internal sealed class LineComposer
{
    private readonly FontShaper shaper;

    public LineComposer(FontShaper shaper)
    {
        this.shaper = shaper;
    }

    /// <summary>The runs of a stretch of a paragraph, left to right, from a place on. White space that the line leaves behind is a run of its own, without decoration.</summary>
    public ImmutableArray<GlyphRun> Compose(MeasuredParagraph paragraph, int start, int end, double x, double baseline)
    {
        ImmutableArray<GlyphRun>.Builder runs = ImmutableArray.CreateBuilder<GlyphRun>();
        int trimmed = paragraph.TrimmedEnd(start, end);
        foreach (MeasuredPiece piece in paragraph.Pieces)
        {
            x = Add(runs, paragraph, piece, Math.Max(start, piece.Start), Math.Min(trimmed, piece.End), (x, baseline));
            x = Add(runs, paragraph, piece, Math.Max(trimmed, piece.Start), Math.Min(end, piece.End), (x, baseline), isLeftBehind: true);
        }

        return runs.ToImmutable();
    }

    private double Add(
        ImmutableArray<GlyphRun>.Builder runs, MeasuredParagraph paragraph, MeasuredPiece piece, int start, int end, (double X, double Y) place,
        bool isLeftBehind = false)
    {
        string text = start < end ? paragraph.Text[start..end].TrimEnd('\n') : "";
        if (text.Length == 0)
        {
            return place.X;
        }

        GlyphRun run = Run(piece, text, place.X, place.Y);
        runs.Add(isLeftBehind ? run with { Link = null, IsUnderlined = false, IsStruckThrough = false } : run);
        return place.X + run.Width;
    }

    public GlyphRun Run(MeasuredPiece piece, string text, double x, double baseline)
    {
        ShapedText shaped = shaper.Shape(piece.Font, ParagraphMeasurer.Drawable(text));
        CharacterStyle style = piece.Span.Style;
        return new GlyphRun(
            piece.Font,
            piece.DrawnSize,
            style.Colour,
            new Position(Length.FromPoints(x), Length.FromPoints(baseline - piece.Rise)),
            shaped.Glyphs,
            Offsets(shaped, piece.Scale),
            shaped.Clusters,
            shaped.Width * piece.Scale,
            text)
        {
            Link = piece.Span.Link,
            IsUnderlined = style.IsUnderlined,
            IsStruckThrough = style.IsStruckThrough,
            IsSlanted = style.IsItalic && !piece.Font.Metrics.IsItalic,
        };
    }

    private static ImmutableArray<GlyphOffset> Offsets(ShapedText shaped, double scale)
    {
        ImmutableArray<GlyphOffset>.Builder offsets = ImmutableArray.CreateBuilder<GlyphOffset>(shaped.Glyphs.Length);
        int x = 0;
        for (int i = 0; i < shaped.Glyphs.Length; i++)
        {
            offsets.Add(new GlyphOffset((float)((x + shaped.OffsetsX[i]) * scale), (float)(-shaped.OffsetsY[i] * scale)));
            x += shaped.Advances[i];
        }

        return offsets.MoveToImmutable();
    }
}
