using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Turns an essay's marked-up text into spans in the style of the place it comes to stand.</summary>
internal static class InlineSpans
{
    /// <param name="style">Of text that the author did not mark.</param>
    /// <param name="link">The colour of links, and of what is highlighted.</param>
    public static ImmutableArray<TextSpan> From(InlineText text, CharacterStyle style, ThemeColour link) =>
        WithFootnotes(new InlineText([.. text.Runs.Where(run => run.Footnote is null)]), style, link);

    /// <summary>The same, with the numbers of footnotes raised where they stand.</summary>
    public static ImmutableArray<TextSpan> WithFootnotes(InlineText text, CharacterStyle style, ThemeColour link)
    {
        bool isAllStrong = text.Runs.All(run =>
            run.Footnote is not null || run.Style.HasFlag(InlineStyle.Strong) || string.IsNullOrWhiteSpace(run.Text));
        return [.. text.Runs
            .Where(run => run.Text.Length > 0)
            .Select(run => run.Footnote is null
                ? new TextSpan(run.Text, Styled(run, style, link, isAllStrong), run.Link)
                : new TextSpan(run.Text, style with { Shift = BaselineShift.Superscript }))];
    }

    /// <summary>Strong text stands out only from text that is not: strong from end to end, it is the style's own weight.</summary>
    private static CharacterStyle Styled(InlineRun run, CharacterStyle style, ThemeColour link, bool isAllStrong)
    {
        bool isCode = (run.Style & (InlineStyle.Code | InlineStyle.Mathematics)) != 0;
        bool isEmphasis = run.Style.HasFlag(InlineStyle.Emphasis);
        return style with
        {
            Font = isCode ? FontSlot.Mono : style.Font,
            IsBold = style.IsBold || (!isAllStrong && run.Style.HasFlag(InlineStyle.Strong)),
            IsItalic = isEmphasis ? !style.IsItalic : style.IsItalic,
            IsStruckThrough = run.Style.HasFlag(InlineStyle.Strikethrough),
            IsUnderlined = run.Link is not null || run.Style.HasFlag(InlineStyle.Underline),
            Colour = run.Link is not null || run.Style.HasFlag(InlineStyle.Highlight) ? link : style.Colour,
            Shift = ShiftOf(run.Style),
        };
    }

    private static BaselineShift ShiftOf(InlineStyle style) =>
        style.HasFlag(InlineStyle.Superscript) ? BaselineShift.Superscript
        : style.HasFlag(InlineStyle.Subscript) ? BaselineShift.Subscript
        : BaselineShift.None;
}
