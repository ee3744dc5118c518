using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>
/// What helps a program without the family to find one that is close (ECMA-376 part 1, 21.1.2.3.7). Many files say nothing of themselves in
/// their PANOSE digits; then what can be measured is filled in.
/// </summary>
internal static class FontHints
{
    private const byte LatinText = 2;
    private const byte CoveSerifs = 2;
    private const byte NoSerifs = 11;
    private const byte BookWeight = 5;
    private const byte Monospaced = 9;
    private const int Proportion = 3;

    public static string Panose(FontFamily family)
    {
        FontMetrics metrics = family.Regular.Metrics;
        byte[] digits = metrics.Panose.ToArray();
        bool isSilent = digits[0] is 0 or LatinText && digits[1] == 0;
        if (isSilent)
        {
            digits[0] = LatinText;
            digits[1] = LetterShapes.HasSerifs(family.Regular) ? CoveSerifs : NoSerifs;
            digits[2] = digits[2] == 0 ? BookWeight : digits[2];
            digits[Proportion] = metrics.IsFixedPitch ? Monospaced : digits[Proportion];
        }

        return Convert.ToHexString(digits);
    }

    /// <summary>Pitch in the low bits (1 fixed, 2 variable), family in the high ones (0x10 Roman, 0x20 Swiss, 0x30 modern).</summary>
    public static sbyte PitchFamily(FontFamily family)
    {
        if (family.Regular.Metrics.IsFixedPitch)
        {
            return 0x31;
        }

        // PANOSE 2.0, Latin text: serif styles from 11 on are the ones without serifs.
        return Convert.FromHexString(Panose(family))[1] < NoSerifs ? (sbyte)0x12 : (sbyte)0x22;
    }
}
