using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>What helps a program without the family to find one that is close (ECMA-376 part 1, 21.1.2.3.7).</summary>
internal static class FontHints
{
    public static string Panose(FontFamily family) => Convert.ToHexString(family.Regular.Metrics.Panose.Span);

    /// <summary>Pitch in the low bits (1 fixed, 2 variable), family in the high ones (0x10 Roman, 0x20 Swiss, 0x30 modern).</summary>
    public static sbyte PitchFamily(FontFamily family)
    {
        FontMetrics metrics = family.Regular.Metrics;
        if (metrics.IsFixedPitch)
        {
            return 0x31;
        }

        // PANOSE 2.0, Latin text: serif styles 11 to 15 are the ones without serifs.
        ReadOnlySpan<byte> panose = metrics.Panose.Span;
        return panose[0] == 2 && panose[1] is >= 2 and <= 10 ? (sbyte)0x12 : (sbyte)0x22;
    }
}
