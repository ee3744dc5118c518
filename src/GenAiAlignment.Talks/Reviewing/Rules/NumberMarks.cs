using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Numbers in what is said. Years are dates, and a figure within a name is none.</summary>
internal static partial class NumberMarks
{
    public static int Count(string text) => Number().Matches(text).Count(match => !Year().IsMatch(match.Value));

    /// <summary>Whether a sentence names a share or a number of a thousand or more.</summary>
    public static bool HasLarge(string text) => Number().Matches(text)
        .Any(match => match.Groups["percent"].Length > 0 || (!Year().IsMatch(match.Value) && match.Value.Count(char.IsDigit) >= 4 && !match.Value.StartsWith('0')));

    [GeneratedRegex(@"(?<![\p{L}\p{N}._\-])\p{Nd}+(?:[.,’' \u00A0\u202F]\p{Nd}{3})*(?:[.,]\p{Nd}+)?(?<percent>\s?[%٪])?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:1[5-9]|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
