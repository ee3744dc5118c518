using System.Globalization;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Ends a text early, with an ellipsis, where its place has no room for all of it and the whole stands elsewhere.</summary>
internal static class ShortenedText
{
    private static readonly char[] LooseEnds = [.. " ,;:.–—"];

    /// <summary>As many words as fit; where not even one does, as many letters.</summary>
    /// <param name="fits">Whether a text fits; one that is longer than another fits no better.</param>
    /// <returns><see langword="null"/> when no beginning of the text fits.</returns>
    public static string? Find(string text, Func<string, bool> fits) =>
        Longest([.. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(end => text[end] == ' ')], end => text[..end].TrimEnd(LooseEnds) + " …", fits)
        ?? Longest([.. StringInfo.ParseCombiningCharacters(text).Skip(1)], end => text[..end].TrimEnd(LooseEnds) + "…", fits);

    /// <param name="ends">Where the text may end, in order.</param>
    private static string? Longest(int[] ends, Func<int, string> beginningTo, Func<string, bool> fits)
    {
        int first = 0;
        int beyond = ends.Length;
        while (first < beyond)
        {
            int middle = (first + beyond) / 2;
            (first, beyond) = fits(beginningTo(ends[middle])) ? (middle + 1, beyond) : (first, middle);
        }

        return first == 0 ? null : beginningTo(ends[first - 1]);
    }
}
