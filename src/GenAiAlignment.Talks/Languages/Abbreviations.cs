using System.Collections.Frozen;
using System.Globalization;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// Knows the full stops that end no sentence: those of abbreviations (<c>z.B.</c>, <c>z. B.</c>), initials, ordinals, and numbers that open a sentence.
/// Where a sentence may well end with an abbreviation, the next word decides: one that no name opens with, written large, opens a sentence.
/// </summary>
internal sealed class Abbreviations
{
    private const int LongestNumber = 3;
    private const int LongestOrdinal = 2;
    private const int LongestWithoutVowel = 4;
    private const int LongestOpener = 24;

    /// <summary>Of letters, stops and blanks: no abbreviation in parts is longer.</summary>
    private const int LongestInParts = 20;
    private const string Vowels = "aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûýÿ";
    private const string RomanDigits = "ivx";
    private const string Blanks = " \u00A0\u202F";

    private readonly FrozenSet<string> inside;
    private readonly FrozenSet<string> last;
    private readonly FrozenSet<string> ordinals;
    private readonly OpeningWords openers;

    public Abbreviations(LanguageData language)
    {
        inside = Words(language, "abbreviations", StringComparer.OrdinalIgnoreCase);
        last = Words(language, "last-abbreviations", StringComparer.OrdinalIgnoreCase);
        ordinals = Words(language, "ordinals", StringComparer.Ordinal);
        openers = new OpeningWords(language.Words("sentences", "openers"));
    }

    /// <summary>Whether the sentence that starts at a place goes on behind a full stop.</summary>
    /// <param name="next">Where the text goes on behind the stop and white space.</param>
    public bool GoesOn(string text, int start, int stop, int next)
    {
        if (char.IsDigit(text[stop - 1]))
        {
            int figures = StartOf(text, start, stop, char.IsDigit);
            return (stop - figures <= LongestNumber && !HoldsWords(text.AsSpan(start, figures - start))) || IsOrdinal(text, start, figures, stop, next);
        }

        int from = StartOfLetters(text, start, stop);
        string token = string.Concat(text[from..stop].Where(letter => !Blanks.Contains(letter, StringComparison.Ordinal)));
        if (token.Length == 0)
        {
            return false;
        }

        bool isUnit = FollowsFigure(text, start, from);
        bool isInside = inside.Contains(token)
            || (IsLetter(token) && next + 1 < text.Length && IsOfAlphabet(text[next]) && text[next + 1] == '.')
            || (IsNumeral(token) && !HoldsWords(text.AsSpan(start, from - start)));
        return (isInside && !isUnit)
            || ((isInside || last.Contains(token) || (!isUnit && (AreInitials(token) || IsWithoutVowel(token)))) && !OpensSentence(text, next));
    }

    private static FrozenSet<string> Words(LanguageData language, string key, StringComparer comparer) =>
        language.Words("sentences", key).ToFrozenSet(comparer);

    /// <summary>Where the letters before a stop begin, those of an abbreviation in several parts included. Only single letters stand apart from the next.</summary>
    private static int StartOfLetters(string text, int start, int stop)
    {
        int from = StartOf(text, start, stop, IsOfWord);
        while (from > start && from < stop && stop - from < LongestInParts)
        {
            int before = Blanks.Contains(text[from - 1], StringComparison.Ordinal) ? from - 1 : from;
            int part = before > start && text[before - 1] == '.' ? StartOf(text, start, before - 1, IsOfWord) : before;
            bool isPart = before == from ? part < before - 1 : before - 1 - part == 1;
            if (part == before || !isPart)
            {
                break;
            }

            from = part;
        }

        return from;
    }

    private static int StartOf(string text, int start, int end, Func<char, bool> belongs)
    {
        int from = end;
        while (from > start && belongs(text[from - 1]))
        {
            from--;
        }

        return from;
    }

    /// <summary>Letters and the marks on them.</summary>
    private static bool IsOfWord(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter or a small Roman number, as they open the items of a list.</summary>
    private static bool IsNumeral(string token) =>
        IsLetter(token) || (token.Length <= LongestNumber && token.All(letter => RomanDigits.Contains(letter, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Single letters, as of names. One small letter is none, and "I" is a word.</summary>
    private static bool AreInitials(string token)
    {
        string[] parts = token.Split('.');
        return parts.All(IsLetter) && (parts.Length > 1 || (!char.IsLower(token[0]) && token != "I"));
    }

    private static bool IsLetter(string token) => token.Length == 1 && IsOfAlphabet(token[0]);

    /// <summary>Letters with case, and those of Arabic and Hebrew: single signs of other scripts are words.</summary>
    private static bool IsOfAlphabet(char letter) => char.IsLower(letter) || char.IsUpper(letter) || letter is >= '\u05D0' and <= '\u06FF';

    /// <summary>Then it may be a unit, which may end a sentence.</summary>
    private static bool FollowsFigure(string text, int start, int from)
    {
        int before = from;
        while (before > start && Blanks.Contains(text[before - 1], StringComparison.Ordinal))
        {
            before--;
        }

        return before > start && char.IsDigit(text[before - 1]);
    }

    /// <summary>No word of Latin letters lacks vowels, so that one is short for another (<c>Mr</c>, <c>vgl</c>); all in capitals it is a name (<c>PDF</c>).</summary>
    private static bool IsWithoutVowel(string token) =>
        token.Length is > 1 and <= LongestWithoutVowel && char.IsLower(token[^1])
        && token.All(letter => letter < '\u0250' && char.IsLetter(letter) && !Vowels.Contains(letter, StringComparison.OrdinalIgnoreCase));

    private bool IsOrdinal(string text, int start, int figures, int stop, int next)
    {
        if (stop - figures > LongestOrdinal || ordinals.Count == 0)
        {
            return false;
        }

        int end = figures > start && char.IsWhiteSpace(text[figures - 1]) ? figures - 1 : figures;
        string before = text[StartOf(text, start, end, IsOfWord)..end];
        int after = next;
        while (after < text.Length && char.IsLetter(text[after]))
        {
            after++;
        }

        return ordinals.Contains(before.ToLowerInvariant()) || ordinals.Contains(text[next..after]);
    }

    private bool OpensSentence(string text, int next) => openers.Open(text.Substring(next, Math.Min(LongestOpener, text.Length - next)));
}
