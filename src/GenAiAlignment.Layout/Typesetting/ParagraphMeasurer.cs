using System.Collections.Immutable;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Unicode;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Gives each letter of a paragraph its font and its width.</summary>
internal sealed class ParagraphMeasurer
{
    private const char LineSeparator = '\u2028';

    private readonly ThemeFonts fonts;
    private readonly FontShaper shaper;
    private readonly FontSelector selector;

    public ParagraphMeasurer(ThemeFonts fonts, FontShaper shaper)
    {
        this.fonts = fonts;
        this.shaper = shaper;
        selector = new FontSelector(shaper);
    }

    public MeasuredParagraph Measure(TextParagraph paragraph)
    {
        string text = string.Concat(paragraph.Spans.Select(span => span.Text));
        ImmutableArray<MeasuredPiece>.Builder pieces = ImmutableArray.CreateBuilder<MeasuredPiece>();
        List<string> missing = [];
        ImmutableArray<byte> levels = LevelsOf(text, paragraph.Style.IsRightToLeft);
        int start = 0;
        foreach (TextSpan span in paragraph.Spans)
        {
            AddPieces(span, start, levels, pieces, missing);
            start += span.Text.Length;
        }

        double[] kerned = new double[text.Length + 1];
        double[] plain = new double[text.Length + 1];
        foreach (MeasuredPiece piece in pieces)
        {
            string drawn = Drawable(text.AsSpan(piece.Start, piece.Length));
            AddAdvances(piece, shaper.Shape(piece.Font, drawn, isKerned: true, piece.IsRightToLeft), kerned);
            AddAdvances(piece, shaper.Shape(piece.Font, drawn, isKerned: false, piece.IsRightToLeft), plain);
        }

        Accumulate(kerned);
        Accumulate(plain);
        return new MeasuredParagraph(paragraph, text, pieces.ToImmutable(), kerned, plain, [.. missing.Distinct(StringComparer.Ordinal)]);
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

    /// <summary>Line feeds, tabs and other controls have no glyph: a space stands for them, so that indices stay what they are.</summary>
    public static string Drawable(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (letters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                letters[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });

    /// <summary>A pinned break ends a line, not the paragraph.</summary>
    /// <returns>Empty when all of it runs from left to right.</returns>
    private static ImmutableArray<byte> LevelsOf(string text, bool isRightToLeft) =>
        !isRightToLeft && BidiText.IsPlain(text) ? [] : BidiText.Of(text.Replace('\n', LineSeparator), isRightToLeft).Levels;

    private void AddPieces(
        TextSpan span, int start, ImmutableArray<byte> levels, ImmutableArray<MeasuredPiece>.Builder pieces, List<string> missing)
    {
        CharacterStyle style = span.Style;
        foreach (FontRun run in selector.Select(span.Text, [fonts[style.Font], .. fonts.Fallbacks], style.IsBold, style.IsItalic))
        {
            for (int i = start + run.Start, end = i + run.Length; i < end;)
            {
                byte level = levels.IsEmpty ? (byte)0 : levels[i];
                int length = levels.IsEmpty ? -1 : levels.AsSpan(i, end - i).IndexOfAnyExcept(level);
                int next = length < 0 ? end : i + length;
                pieces.Add(new MeasuredPiece(i, next - i, span, run.Font, level));
                i = next;
            }

            if (!run.IsComplete)
            {
                missing.Add(span.Text.Substring(run.Start, run.Length));
            }
        }
    }

    private static void AddAdvances(MeasuredPiece piece, ShapedText shaped, double[] sums)
    {
        for (int i = 0; i < shaped.Glyphs.Length; i++)
        {
            sums[piece.Start + shaped.Clusters[i] + 1] += shaped.Advances[i] * piece.Scale;
        }
    }

    private static void Accumulate(double[] sums)
    {
        for (int i = 1; i < sums.Length; i++)
        {
            sums[i] += sums[i - 1];
        }
    }
}
