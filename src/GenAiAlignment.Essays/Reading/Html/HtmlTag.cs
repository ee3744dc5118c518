using System.Net;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>A tag as it stands in the source; comments and declarations are tags without a name.</summary>
internal readonly partial record struct HtmlTag(string Source)
{
    /// <summary>In lower case.</summary>
    public string Name { get; } = NameOf(Source);

    public bool IsClosing => Source.StartsWith("</", StringComparison.Ordinal);

    /// <summary>Whether nothing stands between this tag and its end.</summary>
    public bool IsEmpty => Source.EndsWith("/>", StringComparison.Ordinal) || HtmlElements.IsVoid(Name);

    /// <summary>What a comment says, trimmed; <see langword="null"/> for other tags and for comments that say nothing.</summary>
    public string? Comment =>
        Source.StartsWith("<!--", StringComparison.Ordinal) && Source.TrimEnd('>').TrimEnd('-') is { Length: > 4 } open && open[4..].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The value of an attribute, entities resolved and trimmed; empty for one without a value; <see langword="null"/> when there is none.</summary>
    public string? this[string attribute]
    {
        get
        {
            for (Match match = Attribute().Match(Source, 1 + Name.Length); match.Success; match = match.NextMatch())
            {
                if (match.Groups["name"].ValueSpan.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                {
                    return WebUtility.HtmlDecode(match.Groups["value"].Value).Trim();
                }
            }

            return null;
        }
    }

    private static string NameOf(string source)
    {
        int start = source.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        int end = start;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || (end > start && source[end] is '-' or ':')))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(source[start]) ? source[start..end].ToLowerInvariant() : "";
    }

    [GeneratedRegex("(?<name>[^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+)))?", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
