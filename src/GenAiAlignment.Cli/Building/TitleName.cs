using System.Text;

namespace GenAiAlignment.Cli.Building;

/// <summary>Makes a file's name of a title: its letters and figures, in small letters, with a hyphen for what stands between them.</summary>
internal static class TitleName
{
    private const string WithoutTitle = "essay";
    private const int LongestName = 60;

    // Windows keeps these for devices, whatever ending follows.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    public static string Of(string title)
    {
        StringBuilder name = new();
        foreach (Rune letter in title.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter))
            {
                name.Append(Rune.ToLowerInvariant(letter));
            }
            else if (Rune.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                name.Append(letter);
            }
            else if (!IsApostrophe(letter) && name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        string whole = Shortened(name.ToString().Trim('-'));
        return whole.Length == 0 ? WithoutTitle : Devices.Contains(whole.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])) ? $"{WithoutTitle}-{whole}" : whole;
    }

    /// <summary>It joins letters to a word: "don't" is "dont".</summary>
    private static bool IsApostrophe(Rune letter) => letter.Value is '\'' or '\u2019';

    /// <summary>To whole words; a word that is longer to its letters.</summary>
    private static string Shortened(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        int hyphen = name.LastIndexOf('-', LongestName);
        return name[..(hyphen > 0 ? hyphen : char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }
}
