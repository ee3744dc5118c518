using System.Buffers;
using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// Knows the language of an essay by its letters, and among languages of Latin letters by their small words. Code, addresses and names of files say
/// nothing about it. Too few small words, or as many of another language, are no evidence: then it is English.
/// </summary>
internal static class LanguageDetector
{
    private const string Default = "en";
    private const string CommonWordsFile = "CommonWords.txt";

    /// <summary>A text's language shows in less than this.</summary>
    private const int MostLetters = 20_000;

    private static readonly SearchValues<char> MarksOfAddresses = SearchValues.Create("/\\@_.:#=&?%+~$<>|*");

    private const double LeastShareOfOwnLetters = 0.01;

    /// <summary>
    /// Small words of so many kinds, and such a share of all words: names and titles in another language are no evidence. Single letters stand for much, and
    /// small words with a large letter may belong to names.
    /// </summary>
    private const int FewestKinds = 3;
    private const double LeastShareOfSmallWords = 0.1;

    /// <summary>A language has so many times the small words of the next, as neighbors share many.</summary>
    private const double LeastLead = 1.15;

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
        ("arabic", 0.3, "ar"),
        ("cyrillic", 0.3, "ru"),
        ("greek", 0.3, "el"),
    ];

    /// <summary>Letters that the language most written in a script has for foreign names at most, and the language that they tell, the surest first.</summary>
    private static readonly (string Of, string Letters, string Language)[] ByOwnLetters =
    [
        ("ar", "ٹڈڑےں", "ur"),
        ("ar", "پچژگ", "fa"),
        ("ru", "ўЎ", "be"),
        ("ru", "әқңғұһӘҚҢҒҰҺ", "kk"),
        ("ru", "їєґіЇЄҐІ", "uk"),
        ("ru", "ђјљњћџЂЈЉЊЋЏ", "sr"),
    ];

    /// <returns>A BCP 47 tag.</returns>
    public static string Detect(IEnumerable<InlineText> texts)
    {
        string[] words = [.. WordsOf(texts)];
        Dictionary<string, int> scripts = [];
        int letters = 0;
        foreach (char letter in words.SelectMany(word => word).Where(char.IsLetter))
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
                return ByOwnLetters
                    .Where(other => other.Of == language && words.Sum(word => word.Count(other.Letters.Contains)) >= LeastShareOfOwnLetters * letters)
                    .Select(other => other.Language)
                    .FirstOrDefault(language);
            }
        }

        return BySmallWords(words);
    }

    /// <summary>What stands between white space in the running text, without code and without what is an address or the name of a file or a thing of code.</summary>
    private static IEnumerable<string> WordsOf(IEnumerable<InlineText> texts) => texts
        .Select(text => string.Concat(text.Runs.Select(run => run.Style.HasFlag(InlineStyle.Code) || run.Picture is not null ? " " : run.Text)))
        .TakeUntil(MostLetters)
        .SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Select(WithoutAttachedLetters)
        .Where(word => !IsAddress(word));

    /// <summary>Ideographs and kana stand without white space, and so do names and addresses among them.</summary>
    private static string WithoutAttachedLetters(string word) =>
        word.Any(WordCounter.IsIdeograph) ? string.Concat(word.Where(letter => !char.IsAscii(letter))) : word;

    /// <summary>Whether letters or figures go on behind a mark that stands in no word.</summary>
    private static bool IsAddress(string word)
    {
        int mark = word.AsSpan().IndexOfAny(MarksOfAddresses);
        while (mark >= 0 && mark + 1 < word.Length)
        {
            if (char.IsAsciiLetterOrDigit(word[mark + 1]) || MarksOfAddresses.Contains(word[mark + 1]))
            {
                return true;
            }

            int next = word.AsSpan(mark + 1).IndexOfAny(MarksOfAddresses);
            mark = next < 0 ? -1 : mark + 1 + next;
        }

        return false;
    }

    private static string BySmallWords(string[] texts)
    {
        Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> found = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string> written = new(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> asWritten = written.GetAlternateLookup<ReadOnlySpan<char>>();
        int words = 0;
        foreach (string text in texts)
        {
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
                    found.TryGetValue(word, out int count);
                    found[word] = count + 1;
                    asWritten.Add(word);
                    words++;
                }

                start = end + 1;
            }
        }

        (string Name, int Score, int Kinds)[] best = [.. CommonWords()
            .Select(language => (language.Name, Score: language.Words.Sum(word => counts.GetValueOrDefault(word)), Kinds: language.Words.Count(word => word.Length > 1 && written.Contains(word))))
            .OrderByDescending(language => language.Score)
            .ThenBy(language => language.Name, StringComparer.Ordinal)
            .Take(2)];
        bool isEvident = best[0].Kinds >= FewestKinds && best[0].Score >= LeastShareOfSmallWords * words && best[0].Score >= LeastLead * best[1].Score;
        return isEvident ? best[0].Name : Default;
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
            yield return text;
        }
    }
}
