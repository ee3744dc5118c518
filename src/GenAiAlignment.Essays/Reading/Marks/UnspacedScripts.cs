namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>Scripts in which a word may stand beside what marks it up without a blank between: those without blanks between words, and Hangul with its endings.</summary>
internal static class UnspacedScripts
{
    public static bool Has(char letter) => letter
        is (>= '\u0E00' and <= '\u0EFF') // Thai, Lao
        or (>= '\u1000' and <= '\u109F') // Burmese
        or (>= '\u1100' and <= '\u11FF') // Hangul letters
        or (>= '\u1780' and <= '\u17FF') // Khmer
        or (>= '\u2E80' and <= '\uA4CF') // Chinese, Japanese, Yi and their punctuation
        or (>= '\uAC00' and <= '\uD7FF') // Hangul syllables
        or (>= '\uF900' and <= '\uFAFF') // Chinese, compatible
        or (>= '\uFE30' and <= '\uFE4F') // their vertical punctuation
        or (>= '\uFF00' and <= '\uFFEF'); // full and half width

    /// <summary>Of these, the scripts that put no blank between two lines either: Chinese and Japanese.</summary>
    public static bool HasNoBlanks(char letter) => letter
        is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF9F');
}
