using System.Globalization;
using System.Text;
using GenAiAlignment.Layout.Fonts;

namespace GenAiAlignment.Layout.Unicode;

/// <summary>
/// Scripts that put no spaces between words, and whose lines end at words all the same (class SA of UAX #14). To know their words takes a dictionary.
/// Without one, a run that is longer than its line ends where no reader stumbles over half a syllable.
/// </summary>
internal static class UnspacedWriting
{
    // Vowels that are written before the consonant they follow.
    private const string LeadingVowels = "เแโใไເແໂໃໄ";

    // Vowels and signs of repetition and abbreviation that belong to what is written before them.
    private const string TrailingSigns = "ะาำๅๆฯະາຳຽໆຯ";

    // Signs that put the next consonant below the last one (Khmer coeng, Myanmar virama, Tai Tham sakot).
    private const string Stackers = "\u17D2\u1039\u1A60";

    /// <summary>Whether a line may end between two grapheme clusters.</summary>
    /// <param name="index">Where the second of them begins, UTF-16.</param>
    public static bool MayBreak(string text, int index)
    {
        char before = text[index - 1];
        char after = text[index];
        return Scripts.IsUnspaced(before) && Scripts.IsUnspaced(after)
            && !LeadingVowels.Contains(before) && !Stackers.Contains(before)
            && !TrailingSigns.Contains(after)
            && Rune.GetUnicodeCategory(new Rune(after)) is not (UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark);
    }
}
