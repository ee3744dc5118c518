using System.Globalization;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Fits the words that stand for a picture: where there is no room for all of them, the first. The notes have them all.</summary>
internal static class StandInText
{
    private const string Ellipsis = "…";

    // More words no panel holds.
    private const int MostLetters = 2_000;

    /// <param name="fit">Sets a text into the room there is.</param>
    public static TextFit Fit(string text, Func<string, TextFit> fit)
    {
        if (text.Length <= MostLetters && fit(text) is { Fits: true } whole)
        {
            return whole;
        }

        int[] letters = StringInfo.ParseCombiningCharacters(text[..Math.Min(text.Length, MostLetters)]);
        int fits = 0;
        int tooMany = letters.Length;
        TextFit found = fit(Ellipsis);
        while (tooMany - fits > 1)
        {
            int tried = (fits + tooMany) / 2;
            TextFit attempt = fit(Cut(text, letters[tried]));
            (fits, tooMany, found) = attempt.Fits ? (tried, tooMany, attempt) : (fits, tried, found);
        }

        return found;
    }

    /// <summary>Between words, where there are some.</summary>
    private static string Cut(string text, int end)
    {
        int space = text.LastIndexOf(' ', end);
        return (space > end / 2 ? text[..space] : text[..end]).TrimEnd() + Ellipsis;
    }
}
