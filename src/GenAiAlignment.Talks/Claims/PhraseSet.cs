using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Words and phrases that a sentence may hold. An ellipsis in a phrase (<c>not … but</c>) stands for any words between; a hyphen at an end of a word says
/// that letters may touch it there.
/// </summary>
internal sealed class PhraseSet
{
    private const char Gap = '…';
    private const char Touch = '-';

    /// <summary>Phrases by the word that they begin with.</summary>
    private readonly FrozenDictionary<string, string[][]> byFirstWord;

    /// <summary>Those that no word finds: they begin or end inside one.</summary>
    private readonly string[][] others;

    private readonly OpeningWords openings;

    /// <param name="hasSpaces">Whether the language's words stand apart; else a phrase may stand anywhere.</param>
    public PhraseSet(ImmutableArray<string> phrases, bool hasSpaces)
    {
        string[][] all = [.. phrases.Select(phrase => phrase.Split(Gap, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => hasSpaces ? Bounded(part) : part)
            .ToArray())
            .Where(parts => parts.Length > 0)];
        byFirstWord = all.Where(BeginsWithWord).GroupBy(FirstWord).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        others = [.. all.Where(parts => !BeginsWithWord(parts))];
        openings = new OpeningWords([.. phrases.Where(phrase => !phrase.Contains(Gap, StringComparison.Ordinal))]);
    }

    /// <summary>Whether a text begins with one of the phrases.</summary>
    public bool Opens(string text) => openings.Open(text);

    /// <summary>Whether one of the phrases stands in a text.</summary>
    /// <param name="words">As <see cref="WordsOf"/> gives them.</param>
    public bool StandsIn(string words)
    {
        FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range word in words.AsSpan().Split(' '))
        {
            if (lookup.TryGetValue(words.AsSpan(word), out string[][]? phrases) && Array.Exists(phrases, parts => Holds(words, parts)))
            {
                return true;
            }
        }

        return Array.Exists(others, parts => Holds(words, parts));
    }

    /// <summary>A text for <see cref="StandsIn"/>: its words in lower case, one space before and behind each; without spaces between words just in lower case.</summary>
    public static string WordsOf(string text, bool hasSpaces)
    {
        if (!hasSpaces)
        {
            return text.ToLowerInvariant();
        }

        StringBuilder words = new(text.Length + 2);
        words.Append(' ');
        foreach (char letter in text)
        {
            bool isInWord = char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '-' || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;
            if (isInWord)
            {
                words.Append(letter == '’' ? '\'' : char.ToLowerInvariant(letter));
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    private static bool BeginsWithWord(string[] parts) => parts[0][0] == ' ' && parts[0].IndexOf(' ', 1) > 0;

    private static string FirstWord(string[] parts) => parts[0][1..parts[0].IndexOf(' ', 1)];

    /// <summary>A word with the spaces that part it from others, but not where it touches them.</summary>
    private static string Bounded(string part) => $"{(part.StartsWith(Touch) ? "" : " ")}{part.Trim(Touch)}{(part.EndsWith(Touch) ? "" : " ")}";

    private static bool Holds(string words, string[] parts)
    {
        int at = 0;
        foreach (string part in parts)
        {
            int found = words.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            // The space behind a word is the one before the next.
            at = found + part.Length - (part[^1] == ' ' ? 1 : 0);
        }

        return true;
    }
}
