using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading;

/// <summary>What a reader would see of raw HTML: its pictures, its text, and what its comments say to the speaker.</summary>
internal static partial class HtmlText
{
    /// <returns>The pictures, then the rest; nothing for tags alone.</returns>
    public static IEnumerable<Block> Read(SourceSpan span, string html)
    {
        ImmutableArray<string> comments = CommentsOf(html);
        string shown = Hidden().Replace(Comment().Replace(html, ""), "");
        string caption = TextOf(string.Concat(Caption().Matches(shown).Select(match => match.Groups["text"].Value)));
        ImmutableArray<PictureBlock> pictures = [.. Picture().Matches(shown).Select(match => PictureOf(span, match.Groups["rest"].Value, caption)).OfType<PictureBlock>()];
        string text = TextOf(pictures.IsEmpty ? shown : Caption().Replace(shown, ""));
        return text.Length == 0 && comments.IsEmpty ? pictures : [.. pictures, new HtmlBlock(span, text, comments)];
    }

    public static ImmutableArray<string> CommentsOf(string html) =>
        [.. Comment().Matches(html).Select(match => match.Groups["text"].Value.Trim()).Where(text => text.Length > 0)];

    /// <summary>The picture of an <c>img</c> tag; <see langword="null"/> for any other tag, and for one without a source.</summary>
    public static PictureBlock? PictureOf(SourceSpan span, string tag) =>
        Picture().Match(tag) is { Success: true } match ? PictureOf(span, match.Groups["rest"].Value, "") : null;

    private static PictureBlock? PictureOf(SourceSpan span, string attributes, string caption)
    {
        if (AttributeOf(attributes, "src") is not { Length: > 0 } path)
        {
            return null;
        }

        string title = caption.Length > 0 ? caption : AttributeOf(attributes, "title") ?? "";
        InlineText text = title.Length == 0 ? InlineText.Empty : new InlineText([new InlineRun(title, InlineStyle.None, null, span)]);
        return new PictureBlock(span, path, AttributeOf(attributes, "alt") ?? "", text)
        {
            Width = PixelsOf(AttributeOf(attributes, "width")),
            Height = PixelsOf(AttributeOf(attributes, "height")),
        };
    }

    /// <returns><see langword="null"/> for what is no number of pixels, such as <c>50%</c>.</returns>
    private static double? PixelsOf(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.OrdinalIgnoreCase), NumberStyles.Float, CultureInfo.InvariantCulture, out double pixels) ? pixels : null;

    private static string? AttributeOf(string attributes, string name) => Attribute().Matches(attributes)
        .Where(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value).Trim())
        .FirstOrDefault();

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex("<!--(?<text>.*?)-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("<(script|style)\\b.*?(</\\1\\s*>|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex("<figcaption\\b[^>]*>(?<text>.*?)</figcaption\\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex("<img\\b(?<rest>[^>]*)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex("(?<name>[a-zA-Z-]+)\\s*=\\s*(\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
