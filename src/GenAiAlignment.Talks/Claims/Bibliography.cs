using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows the entry of a list of books or papers: a surname and a given name or initials, a title, and a year.</summary>
internal static partial class Bibliography
{
    public static bool IsEntry(string text) => Entry().IsMatch(text);

    [GeneratedRegex(
        @"^\W*\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}[\p{L}.'’-]*\s?)+(?:,|\.|\(|and|und|et|y|e|&).{5,}\b(?:1[5-9]|20)\d\d[a-z]?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
