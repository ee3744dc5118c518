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
        ImmutableArray<Segment> letters = Cut(paragraph, start, trimmed);
        ImmutableArray<Segment> leftBehind = Cut(paragraph, trimmed, end, (byte)(isRightToLeft ? 1 : 0));
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

    /// <param name="level">Of all segments; <see langword="null"/> leaves each the level of its piece.</param>
    private static ImmutableArray<Segment> Cut(MeasuredParagraph paragraph, int start, int end, byte? level = null)
    {
        if (start == end)
        {
            return [];
        }

        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        foreach (MeasuredPiece piece in paragraph.Pieces)
        {
            int from = Math.Max(start, piece.Start);
            int to = Math.Min(end, piece.End);
            string text = from < to ? paragraph.Text[from..to].TrimEnd('\n') : "";
            if (text.Length > 0)
            {
                segments.Add(new Segment(paragraph.SpanOf(piece), piece, from, text, level ?? piece.Level));
            }
        }

        return segments.ToImmutable();
    }

    private double Add(ImmutableArray<GlyphRun>.Builder runs, ImmutableArray<Segment> segments, double x, double baseline, bool isLeftBehind = false)
    {
        foreach (Segment segment in InVisualOrder(segments))
        {
            GlyphRun run = Run(segment, x, baseline, isLeftBehind);
            runs.Add(run);
            x += run.Width;
        }

        return x;
    }

    private static IEnumerable<Segment> InVisualOrder(ImmutableArray<Segment> segments) => segments.All(segment => segment.Level == 0)
        ? segments
        : BidiText.VisualOrder([.. segments.Select(segment => segment.Level)])
            .Select(stretch => segments[stretch])
            .SelectMany(stretch => stretch[0].Level % 2 == 1 ? stretch.Reverse() : stretch.AsEnumerable());

    private double WidthOf(Segment segment) => Shape(segment).Width * segment.Scale;

    private ShapedText Shape(Segment segment) =>
        shaper.Shape(segment.Piece.Face.File, DrawableText.Of(segment.Text), isRightToLeft: segment.Piece.IsRightToLeft);

    private GlyphRun Run(Segment segment, double x, double baseline, bool isLeftBehind)
    {
        MeasuredPiece piece = segment.Piece;
        ShapedText shaped = Shape(segment);
        CharacterStyle style = segment.Span.Style;
        return new GlyphRun(
            piece.Face.File,
            style.DrawnSize,
            style.Colour,
            new Position(Length.FromPoints(x), Length.FromPoints(baseline - style.Rise)),
            shaped.Glyphs,
            Offsets(shaped, segment.Scale),
            shaped.Clusters,
            shaped.Width * segment.Scale,
            segment.Text)
        {
            TextIndex = segment.Start,
            Link = isLeftBehind ? null : segment.Span.Link,
            IsUnderlined = style.IsUnderlined && !isLeftBehind,
            IsStruckThrough = style.IsStruckThrough && !isLeftBehind,
            IsRightToLeft = piece.IsRightToLeft,
            IsSlanted = piece.Face.IsSlanted,
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
    private readonly record struct Segment(TextSpan Span, MeasuredPiece Piece, int Start, string Text, byte Level)
    {
        /// <summary>From font units to points.</summary>
        public double Scale => Span.Style.DrawnSize / Piece.Face.File.Metrics.UnitsPerEm;
    }
}
