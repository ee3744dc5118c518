using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Unicode;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Gives each letter of a paragraph its font and its width.</summary>
internal sealed class ParagraphMeasurer
{
    private const char LineSeparator = '\u2028';

    /// <summary>More than the texts of one slide, with the breaks that each of its sizes pins into them.</summary>
    private const int MostKnown = 256;

    private readonly ThemeFonts fonts;
    private readonly FontShaper shaper;
    private readonly FontSelector selector;
    private readonly Dictionary<MeasuresKey, TextMeasures> known = [];

    public ParagraphMeasurer(ThemeFonts fonts, FontShaper shaper)
    {
        this.fonts = fonts;
        this.shaper = shaper;
        selector = new FontSelector(shaper);
    }

    public MeasuredParagraph Measure(TextParagraph paragraph)
    {
        if (paragraph.Spans is not [var span])
        {
            return new MeasuredParagraph(paragraph, MeasuresOf(paragraph, string.Concat(paragraph.Spans.Select(one => one.Text))));
        }

        MeasuresKey key = new(span.Text, span.Style.Font, span.Style.IsBold, span.Style.IsItalic, span.Style.Shift, paragraph.Style.IsRightToLeft);
        if (!known.TryGetValue(key, out TextMeasures? measures))
        {
            measures = MeasuresOf(paragraph, span.Text);
            if (known.Count == MostKnown)
            {
                known.Clear();
            }

            known.Add(key, measures);
        }

        return new MeasuredParagraph(paragraph, measures);
    }

    /// <summary>The sign in front of a paragraph, in the style of the paragraph's first text but for its colour, neither slanted nor linked.</summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    public MeasuredParagraph? MeasureBullet(TextParagraph paragraph)
    {
        if (paragraph.Style.Bullet is not { } bullet || paragraph.Spans.Length == 0)
        {
            return null;
        }

        CharacterStyle first = paragraph.Spans[0].Style;
        CharacterStyle style = new(first.Font, first.Size, bullet.Colour) { IsBold = first.IsBold };
        return Measure(new TextParagraph([new TextSpan(bullet.Text, style)], new ParagraphStyle { IsRightToLeft = paragraph.Style.IsRightToLeft }));
    }

    private TextMeasures MeasuresOf(TextParagraph paragraph, string text)
    {
        ImmutableArray<MeasuredPiece>.Builder pieces = ImmutableArray.CreateBuilder<MeasuredPiece>();
        ImmutableArray<byte> levels = LevelsOf(text, paragraph.Style.IsRightToLeft);
        int start = 0;
        for (int i = 0; i < paragraph.Spans.Length; i++)
        {
            AddPieces(paragraph.Spans[i], i, start, levels, pieces);
            start += paragraph.Spans[i].Text.Length;
        }

        double[] kerned = new double[text.Length + 1];
        double[] plain = new double[text.Length + 1];
        foreach (MeasuredPiece piece in pieces)
        {
            string drawn = DrawableText.Of(piece.Length == text.Length ? text : text.Substring(piece.Start, piece.Length));
            CharacterStyle style = paragraph.Spans[piece.Span].Style;
            double scale = style.DrawnShare * (style.Size / paragraph.Spans[0].Style.Size) / piece.Face.File.Metrics.UnitsPerEm;
            AddAdvances(piece.Start, shaper.Shape(piece.Face.File, drawn, isKerned: true, piece.IsRightToLeft), scale, kerned);
            AddAdvances(piece.Start, shaper.Shape(piece.Face.File, drawn, isKerned: false, piece.IsRightToLeft), scale, plain);
        }

        Accumulate(kerned);
        Accumulate(plain);
        return new TextMeasures(
            text,
            LineBreaker.Find(text),
            pieces.ToImmutable(),
            ImmutableCollectionsMarshal.AsImmutableArray(kerned),
            ImmutableCollectionsMarshal.AsImmutableArray(plain));
    }

    /// <summary>A pinned break ends a line, not the paragraph.</summary>
    /// <returns>Empty when all of it runs from left to right.</returns>
    private static ImmutableArray<byte> LevelsOf(string text, bool isRightToLeft) =>
        !isRightToLeft && BidiText.IsPlain(text) ? [] : BidiText.Of(text.Replace('\n', LineSeparator), isRightToLeft).Levels;

    private void AddPieces(
        TextSpan span, int index, int start, ImmutableArray<byte> levels, ImmutableArray<MeasuredPiece>.Builder pieces)
    {
        CharacterStyle style = span.Style;
        foreach (FontRun run in selector.Select(span.Text, [fonts[style.Font], .. fonts.Fallbacks], style.IsBold, style.IsItalic))
        {
            for (int i = start + run.Start, end = i + run.Length; i < end;)
            {
                byte level = levels.IsEmpty ? (byte)0 : levels[i];
                int length = levels.IsEmpty ? -1 : levels.AsSpan(i, end - i).IndexOfAnyExcept(level);
                int next = length < 0 ? end : i + length;
                pieces.Add(new MeasuredPiece(i, next - i, index, run.Face, level));
                i = next;
            }
        }
    }

    private static void AddAdvances(int start, ShapedText shaped, double scale, double[] sums)
    {
        for (int i = 0; i < shaped.Glyphs.Length; i++)
        {
            sums[start + shaped.Clusters[i] + 1] += shaped.Advances[i] * scale;
        }
    }

    private static void Accumulate(double[] sums)
    {
        for (int i = 1; i < sums.Length; i++)
        {
            sums[i] += sums[i - 1];
        }
    }

    /// <summary>All that the measures of a paragraph of one span depend on.</summary>
    private readonly record struct MeasuresKey(string Text, FontSlot Font, bool IsBold, bool IsItalic, BaselineShift Shift, bool IsRightToLeft);
}
