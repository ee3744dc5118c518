using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>How HTML marks text: by its elements, and by the few styles that programs write instead of elements when text is pasted.</summary>
internal static partial class HtmlStyles
{
    private static readonly FrozenDictionary<string, InlineStyle> ByName = new Dictionary<string, InlineStyle>
    {
        ["b"] = InlineStyle.Strong,
        ["strong"] = InlineStyle.Strong,
        ["i"] = InlineStyle.Emphasis,
        ["em"] = InlineStyle.Emphasis,
        ["cite"] = InlineStyle.Emphasis,
        ["dfn"] = InlineStyle.Emphasis,
        ["var"] = InlineStyle.Emphasis,
        ["s"] = InlineStyle.Strikethrough,
        ["strike"] = InlineStyle.Strikethrough,
        ["del"] = InlineStyle.Strikethrough,
        ["u"] = InlineStyle.Underline,
        ["ins"] = InlineStyle.Underline,
        ["mark"] = InlineStyle.Highlight,
        ["sup"] = InlineStyle.Superscript,
        ["sub"] = InlineStyle.Subscript,
        ["code"] = InlineStyle.Code,
        ["kbd"] = InlineStyle.Code,
        ["samp"] = InlineStyle.Code,
        ["tt"] = InlineStyle.Code,
    }.ToFrozenDictionary();

    public static InlineStyle Of(HtmlTag tag) => ByName.GetValueOrDefault(tag.Name) | (tag.Name == "span" && tag["style"] is { } style ? OfCss(style) : InlineStyle.None);

    private static InlineStyle OfCss(string style) =>
        (Bold().IsMatch(style) ? InlineStyle.Strong : InlineStyle.None)
        | (Italic().IsMatch(style) ? InlineStyle.Emphasis : InlineStyle.None)
        | (Struck().IsMatch(style) ? InlineStyle.Strikethrough : InlineStyle.None)
        | (Underlined().IsMatch(style) ? InlineStyle.Underline : InlineStyle.None)
        | (Raised().IsMatch(style) ? InlineStyle.Superscript : InlineStyle.None)
        | (Lowered().IsMatch(style) ? InlineStyle.Subscript : InlineStyle.None);

    [GeneratedRegex(@"font-weight:\s*(bold|[6-9]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"font-style:\s*(italic|oblique)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Italic();

    [GeneratedRegex(@"text-decoration[a-z-]*:[^;]*\bline-through", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"text-decoration[a-z-]*:[^;]*\bunderline", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Underlined();

    [GeneratedRegex(@"vertical-align:\s*super", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"vertical-align:\s*sub", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lowered();
}
