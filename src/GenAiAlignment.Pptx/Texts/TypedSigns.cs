using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>
/// Signs that PowerPoint cannot set by itself: numbers that no list of its may begin with, and signs of several letters, of which it shows the first.
/// They are typed in front of the text, with a tab behind them.
/// </summary>
internal static class TypedSigns
{
    // ST_TextBulletStartAtNum (ECMA-376 part 1, 20.1.10.59).
    private const int LeastNumber = 1;
    private const int GreatestNumber = 32_767;

    public static bool IsTyped(Bullet? bullet) => bullet switch
    {
        null => false,
        { Number: { } number } => number is < LeastNumber or > GreatestNumber,
        _ => new StringInfo(bullet.Text).LengthInTextElements > 1,
    };

    /// <summary>A paragraph with its sign as text where it must be; else as it was.</summary>
    public static TextParagraph Typed(TextParagraph paragraph)
    {
        if (!IsTyped(paragraph.Style.Bullet) || paragraph is not { Style.Bullet: { } bullet, Spans: [var first, ..] })
        {
            return paragraph;
        }

        CharacterStyle style = new(first.Style.Font, first.Style.Size, bullet.Colour) { IsBold = first.Style.IsBold };
        return paragraph with
        {
            Spans = paragraph.Spans.Insert(0, new TextSpan(bullet.Text + "\t", style)),
            Style = paragraph.Style with { Bullet = null },
        };
    }

    /// <summary>Where the text begins behind a sign that is wider than its indent, from the frame's leading edge.</summary>
    /// <returns><see langword="null"/> when it begins at the indent, which is a tab stop anyway.</returns>
    public static Length? TabOf(TextItem text, int paragraph)
    {
        GlyphRun? first = text.Lines.FirstOrDefault(line => line.Paragraph == paragraph)?.Runs.Where(run => !run.IsBullet).MinBy(run => run.TextIndex);
        if (first is null)
        {
            return null;
        }

        ParagraphStyle style = text.Paragraphs[paragraph].Style;
        Length start = style.IsRightToLeft ? text.Bounds.Right - first.Origin.X - Length.FromPoints(first.Width) : first.Origin.X - text.Bounds.X;
        return start > style.Indent + Length.FromPoints(0.5) ? start : null;
    }
}
