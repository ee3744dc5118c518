using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>Writes paragraphs. What the layout's placeholder says already is left to it.</summary>
internal sealed class ParagraphXml(RunXml runs)
{
    /// <param name="inherited">What the placeholder says; <see langword="null"/> writes everything.</param>
    /// <param name="inheritedText">The same for the text.</param>
    public IEnumerable<A.Paragraph> Paragraphs(IReadOnlyList<TextParagraph> paragraphs, ParagraphStyle? inherited, CharacterStyle? inheritedText)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            A.Paragraph paragraph = new(Properties(paragraphs, i, inherited));
            paragraph.Append(paragraphs[i].Spans.SelectMany(span => runs.Runs(span, inheritedText)));
            paragraph.Append(runs.End(paragraphs[i].Spans.LastOrDefault(), inheritedText));
            yield return paragraph;
        }
    }

    /// <summary>All that a style says, for lists of styles in masters and layouts.</summary>
    public static void Describe(A.TextParagraphPropertiesType target, ParagraphStyle style)
    {
        target.LeftMargin = Emu(style.Indent);
        target.Indent = Emu(style.FirstLineIndent);
        target.Alignment = AlignmentOf(style);
        target.RightToLeft = style.IsRightToLeft;
        target.Append(Spacing(style), new A.SpaceBefore(Points(style.SpaceBefore)), new A.SpaceAfter(Points(style.SpaceAfter)), new A.NoBullet());
    }

    private static A.ParagraphProperties Properties(IReadOnlyList<TextParagraph> paragraphs, int index, ParagraphStyle? inherited)
    {
        TextParagraph paragraph = paragraphs[index];
        ParagraphStyle style = paragraph.Style;
        A.ParagraphProperties properties = new();
        properties.LeftMargin = style.Indent == inherited?.Indent ? null : Emu(style.Indent);
        properties.Indent = style.FirstLineIndent == inherited?.FirstLineIndent ? null : Emu(style.FirstLineIndent);
        properties.Level = paragraph.Level == 0 ? null : paragraph.Level;
        properties.Alignment = style.Alignment == inherited?.Alignment && style.IsRightToLeft == inherited.IsRightToLeft ? null : AlignmentOf(style);
        properties.RightToLeft = style.IsRightToLeft == (inherited?.IsRightToLeft ?? false) ? null : style.IsRightToLeft;
        Append(properties, style.LineSpacingPercent == inherited?.LineSpacingPercent ? null : Spacing(style));
        Append(properties, style.SpaceBefore == inherited?.SpaceBefore ? null : new A.SpaceBefore(Points(style.SpaceBefore)));
        Append(properties, style.SpaceAfter == inherited?.SpaceAfter ? null : new A.SpaceAfter(Points(style.SpaceAfter)));
        AppendBullet(properties, paragraphs, index);
        return properties;
    }

    private static void Append(OpenXmlElement parent, OpenXmlElement? child)
    {
        if (child is not null)
        {
            parent.Append(child);
        }
    }

    private static void AppendBullet(A.ParagraphProperties properties, IReadOnlyList<TextParagraph> paragraphs, int index)
    {
        if (paragraphs[index].Style.Bullet is not { } bullet)
        {
            // Placeholders of ours have none, so there is nothing to take away.
            return;
        }

        properties.Append(new A.BulletColor(SchemeColours.Of(bullet.Colour)));
        if (bullet.Number is { } number)
        {
            A.TextAutoNumberSchemeValues scheme = bullet.Text.EndsWith('.') ? A.TextAutoNumberSchemeValues.ArabicPeriod : A.TextAutoNumberSchemeValues.ArabicPlain;
            properties.Append(new A.AutoNumberedBullet { Type = scheme, StartAt = Math.Clamp(number - NumberedBefore(paragraphs, index), 1, 32_767) });
        }
        else
        {
            properties.Append(new A.CharacterBullet { Char = bullet.Text });
        }
    }

    /// <summary>How many numbered paragraphs of its list stand directly before: PowerPoint counts on from the first of them.</summary>
    private static int NumberedBefore(IReadOnlyList<TextParagraph> paragraphs, int index)
    {
        int count = 0;
        for (int i = index - 1; i >= 0 && paragraphs[i].Level >= paragraphs[index].Level; i--)
        {
            if (paragraphs[i].Level == paragraphs[index].Level)
            {
                if (paragraphs[i].Style.Bullet?.Number is null)
                {
                    break;
                }

                count++;
            }
        }

        return count;
    }

    private static A.LineSpacing Spacing(ParagraphStyle style) => new(new A.SpacingPercent { Val = style.LineSpacingPercent * 1000 });

    private static A.SpacingPoints Points(Length space) => new() { Val = (int)Math.Round(space.Points * 100) };

    /// <summary>Left and right are the page's, leading and trailing the script's.</summary>
    private static A.TextAlignmentTypeValues AlignmentOf(ParagraphStyle style) => (style.Alignment, style.IsRightToLeft) switch
    {
        (TextAlignment.Centre, _) => A.TextAlignmentTypeValues.Center,
        (TextAlignment.Leading, false) or (TextAlignment.Trailing, true) => A.TextAlignmentTypeValues.Left,
        _ => A.TextAlignmentTypeValues.Right,
    };

    private static int Emu(Length length) => (int)length.Emu;
}
