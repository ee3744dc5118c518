using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Unicode;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Makes glyph runs of chosen lines.</summary>
internal sealed class LineComposer
{
    private readonly FontShaper shaper;

    public LineComposer(FontShaper shaper)
    {
        this.shaper = shaper;
    }

    /// <summary>
    /// The runs of a stretch of a paragraph, left to right (UAX #9, L2), the letters from a place on. White space that the line leaves behind
    /// is a run of its own, without decoration, at the end of the line.
    /// </summary>
    public ImmutableArray<GlyphRun> Compose(MeasuredParagraph paragraph, int start, int end, double x, double baseline)
    {
        bool isRightToLeft = paragraph.Source.Style.IsRightToLeft;
        int trimmed = paragraph.TrimmedEnd(start, end);
        ImmutableArray<Segment> letters = [.. paragraph.Pieces.SelectMany(piece => Cut(paragraph, piece, start, trimmed, piece.Level))];
        ImmutableArray<Segment> leftBehind = [.. paragraph.Pieces.SelectMany(piece => Cut(paragraph, piece, trimmed, end, (byte)(isRightToLeft ? 1 : 0)))];
        ImmutableArray<GlyphRun>.Builder runs = ImmutableArray.CreateBuilder<GlyphRun>(letters.Length + leftBehind.Length);
        if (isRightToLeft)
        {
            Add(runs, leftBehind, x - leftBehind.Sum(WidthOf), baseline, isLeftBehind: true);
            Add(runs, letters, x, baseline);
        }
        else
        {
            double after = Add(runs, letters, x, baseline);
            Add(runs, leftBehind, after, baseline, isLeftBehind: true);
        }

        return runs.ToImmutable();
    }

    private static IEnumerable<Segment> Cut(MeasuredParagraph paragraph, MeasuredPiece piece, int start, int end, byte level)
    {
        int from = Math.Max(start, piece.Start);
        int to = Math.Min(end, piece.End);
        string text = from < to ? paragraph.Text[from..to].TrimEnd('\n') : "";
        return text.Length == 0 ? [] : [new Segment(piece, from, text, level)];
    }

    private double Add(ImmutableArray<GlyphRun>.Builder runs, ImmutableArray<Segment> segments, double x, double baseline, bool isLeftBehind = false)
    {
        foreach (Range stretch in BidiText.VisualOrder([.. segments.Select(segment => segment.Level)]))
        {
            ImmutableArray<Segment> inOrder = segments[stretch];
            foreach (Segment segment in inOrder[0].Level % 2 == 1 ? inOrder.Reverse() : inOrder)
            {
                GlyphRun run = Run(segment.Piece, segment.Text, x, baseline) with { TextIndex = segment.Start };
                runs.Add(isLeftBehind ? run with { Link = null, IsUnderlined = false, IsStruckThrough = false } : run);
                x += run.Width;
            }
        }

        return x;
    }

    private double WidthOf(Segment segment) => Run(segment.Piece, segment.Text, 0, 0).Width;

    private GlyphRun Run(MeasuredPiece piece, string text, double x, double baseline)
    {
        ShapedText shaped = shaper.Shape(piece.Font, ParagraphMeasurer.Drawable(text), isRightToLeft: piece.IsRightToLeft);
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
            IsRightToLeft = piece.IsRightToLeft,
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

    /// <summary>A stretch of a line that is shaped at once.</summary>
    private readonly record struct Segment(MeasuredPiece Piece, int Start, string Text, byte Level);
}
