using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// The ways in which authors write one word: the apostrophe of the keyboard or of the printer, Swiss <c>ss</c> for <c>ß</c>, Russian <c>е</c> for
/// <c>ё</c>, Arabic without its vowel marks and hamzas. The lists of words hold one of them.
/// </summary>
internal static partial class Spellings
{
    /// <summary>The word as it stands in a list, then its other spellings.</summary>
    public static IEnumerable<string> Of(string word)
    {
        string other = HamzaOnAlef().Replace(VowelMarks().Replace(word, ""), "ا").Replace("ß", "ss", StringComparison.Ordinal).Replace('ё', 'е');
        string[] spellings = other == word ? [word] : [word, other];
        return spellings.SelectMany(spelling => spelling.Contains('\'', StringComparison.Ordinal) ? [spelling, spelling.Replace('\'', '’')] : (string[])[spelling]);
    }

    [GeneratedRegex("[\u064B-\u0652]", RegexOptions.CultureInvariant)]
    private static partial Regex VowelMarks();

    [GeneratedRegex("[أإآ]", RegexOptions.CultureInvariant)]
    private static partial Regex HamzaOnAlef();
}
