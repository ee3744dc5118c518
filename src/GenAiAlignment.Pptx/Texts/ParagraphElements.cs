using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>How paragraphs stand (ECMA-376 part 1, 21.1.2.2.7). What is inherited is not written.</summary>
internal static class ParagraphElements
{
    /// <param name="inherited">What holds without a word; <see langword="null"/> writes everything.</param>
    /// <param name="firstNumber">Of the numbered list that the paragraph belongs to.</param>
    public static T Apply<T>(T properties, ParagraphStyle style, ParagraphStyle? inherited, int firstNumber, PartContext part)
        where T : A.TextParagraphPropertiesType
    {
        SetPlace(properties, style, inherited);
        AddSpacing(properties, style, inherited);
        if (inherited is null || style.Bullet != inherited.Bullet)
        {
            AddBullet(properties, style.Bullet, firstNumber, part);
        }

        return properties;
    }

    private static void SetPlace(A.TextParagraphPropertiesType properties, ParagraphStyle style, ParagraphStyle? inherited)
    {
        if (inherited is null || style.Indent != inherited.Indent)
        {
            properties.LeftMargin = (int)style.Indent.Emu;
        }

        if (inherited is null || style.FirstLineIndent != inherited.FirstLineIndent)
        {
            properties.Indent = (int)style.FirstLineIndent.Emu;
        }

        if (inherited is null || AlignmentOf(style) != AlignmentOf(inherited))
        {
            properties.Alignment = AlignmentOf(style);
        }

        if (style.IsRightToLeft != (inherited?.IsRightToLeft ?? false))
        {
            properties.RightToLeft = style.IsRightToLeft;
        }
    }

    private static void AddSpacing(A.TextParagraphPropertiesType properties, ParagraphStyle style, ParagraphStyle? inherited)
    {
        if (inherited is null || style.LineSpacingPercent != inherited.LineSpacingPercent)
        {
            properties.Append(new A.LineSpacing(new A.SpacingPercent { Val = style.LineSpacingPercent * 1000 }));
        }

        if (inherited is null || style.SpaceBefore != inherited.SpaceBefore)
        {
            properties.Append(new A.SpaceBefore(Points(style.SpaceBefore)));
        }

        if (inherited is null || style.SpaceAfter != inherited.SpaceAfter)
        {
            properties.Append(new A.SpaceAfter(Points(style.SpaceAfter)));
        }
    }

    private static void AddBullet(A.TextParagraphPropertiesType properties, Bullet? bullet, int firstNumber, PartContext part)
    {
        if (bullet is null)
        {
            properties.Append(new A.NoBullet());
            return;
        }

        properties.Append(new A.BulletColor(part.Colours.Colour(bullet.Colour)));
        properties.Append(bullet.Number is null
            ? new A.CharacterBullet { Char = XmlText.Clean(bullet.Text) }
            : new A.AutoNumberedBullet { Type = SchemeOf(bullet), StartAt = firstNumber });
    }

    /// <summary>As the number is written: with a full stop, or alone.</summary>
    private static A.TextAutoNumberSchemeValues SchemeOf(Bullet bullet) => bullet.Text.EndsWith('.')
        ? A.TextAutoNumberSchemeValues.ArabicPeriod
        : A.TextAutoNumberSchemeValues.ArabicPlain;

    private static A.TextAlignmentTypeValues AlignmentOf(ParagraphStyle style) => style.Alignment switch
    {
        TextAlignment.Centre => A.TextAlignmentTypeValues.Center,
        TextAlignment.Leading when !style.IsRightToLeft => A.TextAlignmentTypeValues.Left,
        TextAlignment.Trailing when style.IsRightToLeft => A.TextAlignmentTypeValues.Left,
        TextAlignment.Leading or TextAlignment.Trailing => A.TextAlignmentTypeValues.Right,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style.Alignment, null),
    };

    private static A.SpacingPoints Points(Length length) => new() { Val = (int)Math.Round(length.Points * 100) };
}
