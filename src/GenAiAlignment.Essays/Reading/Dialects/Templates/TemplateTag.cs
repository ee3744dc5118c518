using System.Text.RegularExpressions;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>A tag for a site generator, such as <c>{{&lt; figure src="a.png" &gt;}}</c>, <c>{% include a.html %}</c> or <c>{{ page.title }}</c>.</summary>
/// <param name="Inside">What stands between the signs that open and close it.</param>
/// <param name="Length">With its signs.</param>
internal sealed partial record TemplateTag(string Inside, int Length)
{
    /// <summary>Its first word, such as <c>figure</c>; of one that closes, with its slash.</summary>
    public string Name => FirstWord().Match(Inside).Value;

    /// <returns><see langword="null"/> where no tag of these signs begins, and where another begins before this one ends.</returns>
    public static TemplateTag? Read(ReadOnlySpan<char> text, string open, string close)
    {
        if (!text.StartsWith(open))
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[open.Length..];
        if (rest is ['<' or '%', ..])
        {
            return null;
        }

        for (int end = rest.IndexOfAny('{', close[0]); end >= 0; end = Next(rest, end, close[0]))
        {
            if (rest[end..].StartsWith(close))
            {
                return new TemplateTag(rest[..end].ToString(), open.Length + end + close.Length);
            }

            if (rest[end..].StartsWith(open.AsSpan(0, 2)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The values of its arguments by their names; those without a name have an empty one.</summary>
    public IEnumerable<(string Name, string Value)> Arguments => Argument()
        .Matches(Inside, Math.Min(Inside.Length, FirstWord().Match(Inside) is { Success: true } word ? word.Index + word.Length : 0))
        .Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    private static int Next(ReadOnlySpan<char> rest, int from, char close)
    {
        int next = rest[(from + 1)..].IndexOfAny('{', close);
        return next < 0 ? -1 : from + 1 + next;
    }

    [GeneratedRegex(@"[^\s-]\S*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(
        @"((?<name>[\w-]+)\s*[=:]\s*)?(""(?<value>[^""]*)""|'(?<value>[^']*)'|“(?<value>[^”]*)”|(?<value>[^\s""'=,|]+))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Argument();
}
