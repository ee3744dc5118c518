namespace GenAiAlignment.Talks.Languages;

/// <summary>Counts what a speaker says: words between white space, and each ideograph or kana as one.</summary>
internal static class WordCounter
{
    public static int Count(string text)
    {
        int count = 0;
        bool inWord = false;
        foreach (char letter in text)
        {
            bool isIdeograph = IsIdeograph(letter);
            bool isInWord = !isIdeograph && (char.IsLetterOrDigit(letter) || (inWord && !char.IsWhiteSpace(letter)));
            count += isIdeograph || (isInWord && !inWord) ? 1 : 0;
            inWord = isInWord;
        }

        return count;
    }

    /// <summary>Hiragana, katakana, and the unified ideographs of the basic plane.</summary>
    public static bool IsIdeograph(char letter) =>
        letter is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
