using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>The words of a text, without the marks between them.</summary>
internal static partial class SpokenWords
{
    public static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>How many of the words or phrases a text holds, from word to word.</summary>
    public static int Count(string text, IEnumerable<string> phrases)
    {
        string padded = $" {string.Join(' ', Of(text))} ";
        return phrases.Count(phrase => phrase.Length > 0 && (phrase[0] > '\u2E7F'
            ? text.Contains(phrase, StringComparison.Ordinal)
            : padded.Contains($" {string.Join(' ', Of(phrase))} ", StringComparison.OrdinalIgnoreCase)));
    }

    // An ideograph or a kana is a word of its own.
    [GeneratedRegex(@"[\u2E80-\u9FFF\uF900-\uFAFF]|[\p{L}\p{N}\p{M}]+(?:['’\-][\p{L}\p{N}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
