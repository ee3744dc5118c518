using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading;

/// <summary>What a reader would see of raw HTML.</summary>
internal static partial class HtmlText
{
    public static HtmlBlock Read(SourceSpan span, string html)
    {
        ImmutableArray<string> comments = [.. Comment().Matches(html).Select(match => match.Groups["text"].Value.Trim()).Where(text => text.Length > 0)];
        string text = Tag().Replace(Hidden().Replace(Comment().Replace(html, ""), ""), "");
        return new HtmlBlock(span, WebUtility.HtmlDecode(text).Trim(), comments);
    }

    [GeneratedRegex("<!--(?<text>.*?)-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("<(script|style)\\b.*?(</\\1\\s*>|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
