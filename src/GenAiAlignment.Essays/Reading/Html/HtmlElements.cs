using System.Collections.Frozen;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>What kinds of HTML elements there are, for a reader who wants their words.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Void =
        FrozenSet.Create("area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Block = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
        "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Media = FrozenSet.Create("audio", "canvas", "embed", "iframe", "object", "svg", "video");

    private static readonly FrozenSet<string> Unseen =
        FrozenSet.Create("datalist", "head", "noframes", "noscript", "rp", "script", "select", "style", "template", "textarea", "title");

    /// <summary>Whether an element has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether an element begins on a line of its own.</summary>
    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>Whether an element plays or draws something that no slide can hold; what stands inside is for programs that cannot show it either.</summary>
    public static bool IsMedia(string name) => Media.Contains(name);

    /// <summary>Whether nothing inside an element is read.</summary>
    public static bool IsHidden(string name) => Unseen.Contains(name) || Media.Contains(name);
}
