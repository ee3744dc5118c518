using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>What tells a program without the font which of its own comes near.</summary>
internal static class FontHints
{
    // LOGFONT lfPitchAndFamily: pitch in the low bits, family above.
    private const sbyte FixedPitch = 0x01;
    private const sbyte VariablePitch = 0x02;
    private const sbyte Roman = 0x10;
    private const sbyte Swiss = 0x20;
    private const sbyte Modern = 0x30;

    /// <summary>PANOSE as 20 hexadecimal digits.</summary>
    public static string PanoseOf(FontFamily family) => Convert.ToHexString(family.Regular.Metrics.Panose.Span);

    public static sbyte PitchFamilyOf(FontFamily family)
    {
        if (family.Regular.Metrics.IsFixedPitch)
        {
            return Modern | FixedPitch;
        }

        // PANOSE 1.0: bSerifStyle 11 to 15 has no serifs, 2 to 10 has; 0 and 1 say nothing, and then the name may.
        byte serifs = family.Regular.Metrics.Panose.Span[1];
        bool isSans = serifs >= 11 || (serifs < 2 && !family.Name.Contains("Serif", StringComparison.Ordinal));
        return (sbyte)(VariablePitch | (isSans ? Swiss : Roman));
    }
}
