namespace GenAiAlignment.Talks.Languages;

/// <summary>Knows the language of a text by its letters, and among languages of Latin letters by their small words.</summary>
internal static class LanguageDetector
{
    private const string Default = "en";

    /// <summary>A text's language shows in less than this.</summary>
    private const int MostLetters = 20_000;

    /// <summary>A script counts when this share of the letters is of it: names and quotations of other scripts are common.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Japanese is told from Chinese by its kana, of which every sentence has some.</summary>
    private const double LeastKanaShare = 0.05;

    private const string PersianLetters = "پچژگ";
    private const string UrduLetters = "ٹڈڑےں";

    /// <returns>A BCP 47 tag; English for a text that says nothing.</returns>
    public static string Detect(IEnumerable<string> texts)
    {
        string text = string.Concat(texts.TakeUntil(MostLetters));
        Dictionary<string, int> scripts = text.Where(char.IsLetter).GroupBy(ScriptOf).ToDictionary(group => group.Key, group => group.Count());
        double letters = Math.Max(1, scripts.Values.Sum());
        double Share(string script) => scripts.GetValueOrDefault(script) / letters;

        return 0 switch
        {
            _ when Share("kana") >= LeastKanaShare => "ja",
            _ when Share("han") >= LeastShare => "zh",
            _ when Share("hangul") >= LeastShare => "ko",
            _ when Share("hebrew") >= LeastShare => "he",
            _ when Share("arabic") >= LeastShare => OfArabicLetters(text),
            _ when Share("cyrillic") >= LeastShare => "ru",
            _ when Share("greek") >= LeastShare => "el",
            _ => BySmallWords(text),
        };
    }

    private static string OfArabicLetters(string text) =>
        text.Any(letter => UrduLetters.Contains(letter, StringComparison.Ordinal)) ? "ur"
        : text.Any(letter => PersianLetters.Contains(letter, StringComparison.Ordinal)) ? "fa"
        : "ar";

    private static string BySmallWords(string text)
    {
        Dictionary<string, int> counts = text.Split(letter => !char.IsLetter(letter))
            .GroupBy(word => word.ToLowerInvariant())
            .ToDictionary(group => group.Key, group => group.Count());
        (string Name, int Score) best = LanguageData.Known
            .Select(name => (name, LanguageData.Of(name).CommonWords.Sum(word => counts.GetValueOrDefault(word))))
            .OrderByDescending(item => item.Item2)
            .ThenBy(item => item.name, StringComparer.Ordinal)
            .First();
        return best.Score == 0 ? Default : best.Name;
    }

    private static string ScriptOf(char letter) => letter switch
    {
        >= '\u3041' and <= '\u30FF' => "kana",
        (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => "han",
        (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') => "hangul",
        >= '\u0590' and <= '\u05FF' => "hebrew",
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') => "arabic",
        >= '\u0400' and <= '\u052F' => "cyrillic",
        >= '\u0370' and <= '\u03FF' => "greek",
        _ => "latin",
    };

    private static IEnumerable<string> TakeUntil(this IEnumerable<string> texts, int letters)
    {
        foreach (string text in texts)
        {
            if (letters <= 0)
            {
                yield break;
            }

            letters -= text.Length;
            yield return text + " ";
        }
    }

    private static IEnumerable<string> Split(this string text, Func<char, bool> isBetween)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !isBetween(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return text[start..i];
            }

            start = i + 1;
        }
    }
}
