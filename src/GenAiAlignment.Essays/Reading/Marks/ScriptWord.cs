using System.Globalization;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>
/// Knows which tildes and carets lower and raise a word (<c>H~2~O</c>, <c>x^2^</c>). All others are text: a range (<c>5~10</c>), a power
/// (<c>a^2 + b^2</c>), a smile (<c>^_^</c>).
/// </summary>
internal static class ScriptWord
{
    public const char Lower = '~';
    public const char Raise = '^';

    private const string Signs = "+-−±";
    private const string Joints = "=()′'*/.,";
    private const string Marks = "*†‡®™°′";

    /// <summary>Where the mark that closes a lowered or raised word stands.</summary>
    /// <param name="open">The place of a mark.</param>
    /// <param name="end">Behind the last letter of the text.</param>
    /// <returns><see langword="null"/> when the mark at <paramref name="open"/> opens no such word.</returns>
    public static int? CloseOf(string text, int open, int end)
    {
        char mark = text[open];
        char before = open > 0 ? text[open - 1] : ' ';
        if (!CarriesScript(before) || Close(text, open, end) is not { } close)
        {
            return null;
        }

        ReadOnlySpan<char> word = text.AsSpan(open + 1, close - open - 1);
        char after = close + 1 < end ? text[close + 1] : ' ';
        bool stands = IsInsideWord(after)
            ? char.IsLetter(before) && char.IsLetter(after) && IsNumber(word)
            : mark == Lower ? IsLowered(before, word) : IsRaised(before, word);
        return stands ? close : null;
    }

    private static bool CarriesScript(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || ")]}*_`’′\"”".Contains(letter);

    /// <summary>The next mark of the same kind, with no white space and nothing of another kind before it.</summary>
    private static int? Close(string text, int open, int end)
    {
        for (int i = open + 1; i < end; i++)
        {
            char letter = text[i];
            if (letter == text[open])
            {
                return i > open + 1 && (i + 1 == end || text[i + 1] != letter) ? i : null;
            }

            if (char.IsWhiteSpace(letter) || letter is Lower or Raise or '\\' or '`' or '|' or '<' or '$')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>In scripts that put blanks between words, a word goes on behind a letter or figure.</summary>
    private static bool IsInsideWord(char letter) => char.IsLetterOrDigit(letter) && !UnspacedScripts.Has(letter);

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> figures = word.Trim(Signs);
        return figures.Length > 0 && !figures.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Between figures a tilde says "to", and so it does between words of scripts that no index is written in.</summary>
    private static bool IsLowered(char before, ReadOnlySpan<char> word)
    {
        if ((char.IsDigit(before) && char.IsDigit(word[0])) || !IsEdge(word[0]))
        {
            return false;
        }

        foreach (char letter in word)
        {
            if ((!char.IsLetterOrDigit(letter) || UnspacedScripts.Has(letter)) && !char.IsSurrogate(letter) && !"+-−=()*".Contains(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRaised(char before, ReadOnlySpan<char> word)
    {
        if (word[0] == '[')
        {
            return word[^1] is ']' or ')';
        }

        if (word is ['+'] or ['−'] || word.Trim(Marks).IsEmpty)
        {
            return true;
        }

        bool isAnnotation = UnspacedScripts.Has(before);
        bool hasFigureOrOwnScript = false;
        bool hasLetter = false;
        foreach (char letter in word)
        {
            bool isLetter = char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber;
            hasLetter |= isLetter;
            hasFigureOrOwnScript |= char.IsDigit(letter) || UnspacedScripts.Has(letter);
            if (!isLetter && !Signs.Contains(letter) && !Joints.Contains(letter))
            {
                return false;
            }
        }

        return hasLetter && (IsEdge(word[0]) || word[0] == '*') && (!isAnnotation || hasFigureOrOwnScript);
    }

    private static bool IsEdge(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || Signs.Contains(letter) || letter is '(' or '*';
}
