using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// The words of a text that carry its topic: those that are no function words, cut to their first letters so that forms of one word are equal.
/// In a language without spaces between words it is each pair of neighboring characters.
/// </summary>
internal sealed class Terms(FrozenSet<string> stopWords, bool hasSpaces)
{
    /// <summary>Shorter words carry no topic.</summary>
    private const int FewestLetters = 4;

    /// <summary>Forms of a word differ behind this.</summary>
    private const int LettersOfStem = 6;

    private const int CharactersOfPair = 2;

    public IEnumerable<string> Of(string text)
    {
        string words = PhraseSet.WordsOf(text, hasSpaces);
        return hasSpaces
            ? words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsTopical).Select(word => word.Length > LettersOfStem ? word[..LettersOfStem] : Singular(word))
            : Pairs(words);
    }

    /// <summary>The terms that an essay uses most, as many as it has hundreds of words, at least four and at most sixteen.</summary>
    public FrozenSet<string> CentralIn(ImmutableArray<string> texts)
    {
        Dictionary<string, int> counts = [];
        foreach (string term in texts.SelectMany(Of))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        int most = Math.Clamp(texts.Sum(WordCounter.Count) / 100, 4, 16);
        return counts.Where(term => term.Value > 1)
            .OrderByDescending(term => term.Value)
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(term => term.Key)
            .ToFrozenSet();
    }

    private bool IsTopical(string word) => word.Length >= FewestLetters && char.IsLetter(word[0]) && !stopWords.Contains(word);

    private static string Singular(string word) => word.Length > FewestLetters && word[^1] == 's' ? word[..^1] : word;

    private static IEnumerable<string> Pairs(string text)
    {
        for (int i = 0; i + CharactersOfPair <= text.Length; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1]) && !IsKana(text[i]) && !IsKana(text[i + 1]))
            {
                yield return text.Substring(i, CharactersOfPair);
            }
        }
    }

    /// <summary>Hiragana writes endings and function words.</summary>
    private static bool IsKana(char letter) => letter is >= '\u3041' and <= '\u309F';
}
