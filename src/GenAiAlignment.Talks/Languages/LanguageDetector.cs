namespace GenAiAlignment.Talks.Languages;

/// <summary>Knows the language of a text by its letters, and among languages of Latin letters by their small words.</summary>
internal static class LanguageDetector
{
    private const string Default = "en";
    private const string CommonWordsFile = "CommonWords.txt";

    /// <summary>A text's language shows in less than this.</summary>
    private const int MostLetters = 20_000;

    private const string Arabic = "ar";
    private const string PersianLetters = "پچژگ";
    private const string UrduLetters = "ٹڈڑےں";
    private const double LeastShareOfOwnLetters = 0.01;

    /// <summary>Below are the letters of Latin, IPA and their marks.</summary>
    private const char FirstOtherScript = '\u0370';

    /// <summary>
    /// Languages by their script, and the share of the letters that it needs: names and quotations of other scripts are common. Japanese is told
    /// from Chinese by its kana, of which every sentence has some.
    /// </summary>
    private static readonly (string Script, double LeastShare, string Language)[] ByScript =
    [
        ("kana", 0.05, "ja"),
        ("han", 0.3, "zh"),
        ("hangul", 0.3, "ko"),
        ("hebrew", 0.3, "he"),
        ("arabic", 0.3, Arabic),
        ("cyrillic", 0.3, "ru"),
        ("greek", 0.3, "el"),
    ];

    /// <returns>A BCP 47 tag; English for a text that says nothing.</returns>
    public static string Detect(IEnumerable<string> texts)
    {
        string text = string.Concat(texts.TakeUntil(MostLetters));
        Dictionary<string, int> scripts = [];
        int letters = 0;
        foreach (char letter in text.Where(char.IsLetter))
        {
            letters++;
            if (letter >= FirstOtherScript && ScriptOf(letter) is { } script)
            {
                scripts[script] = scripts.GetValueOrDefault(script) + 1;
            }
        }

        foreach ((string known, double leastShare, string language) in ByScript)
        {
            if (scripts.TryGetValue(known, out int count) && count >= leastShare * letters)
            {
                return language == Arabic ? OfArabicLetters(text) : language;
            }
        }

        return BySmallWords(text);
    }

    /// <summary>Persian and Urdu have letters of their own, which Arabic uses for foreign names at most.</summary>
    private static string OfArabicLetters(string text)
    {
        double least = LeastShareOfOwnLetters * text.Count(char.IsLetter);
        return text.Count(letter => UrduLetters.Contains(letter, StringComparison.Ordinal)) >= least ? "ur"
            : text.Count(letter => PersianLetters.Contains(letter, StringComparison.Ordinal)) >= least ? "fa"
            : Arabic;
    }

    private static string BySmallWords(string text)
    {
        Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                ReadOnlySpan<char> word = text.AsSpan(start, end - start);
                words.TryGetValue(word, out int count);
                words[word] = count + 1;
            }

            start = end + 1;
        }

        (string Name, int Score) best = CommonWords()
            .Select(language => (language.Name, Score: language.Words.Sum(word => counts.GetValueOrDefault(word))))
            .OrderByDescending(language => language.Score)
            .ThenBy(language => language.Name, StringComparer.Ordinal)
            .First();
        return best.Score == 0 ? Default : best.Name;
    }

    /// <summary>The small words of each language: a line with its name and the words. In a file of their own, as every run without a language reads them all.</summary>
    private static IEnumerable<(string Name, string[] Words)> CommonWords()
    {
        using Stream stream = typeof(LanguageDetector).Assembly.GetManifestResourceStream(CommonWordsFile)
            ?? throw new InvalidOperationException($"{CommonWordsFile} is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            yield return (words[0], words[1..]);
        }
    }

    private static string? ScriptOf(char letter) => letter switch
    {
        >= '\u3041' and <= '\u30FF' => "kana",
        (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => "han",
        (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') => "hangul",
        >= '\u0590' and <= '\u05FF' => "hebrew",
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') => "arabic",
        >= '\u0400' and <= '\u052F' => "cyrillic",
        >= '\u0370' and <= '\u03FF' => "greek",
        _ => null,
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
}
