namespace GenAiAlignment.Themes;

/// <summary>Which colours of a palette are read on which, and how far apart they must be.</summary>
public static class RoleContrast
{
    /// <summary>For every text, by WCAG 2.2, 1.4.3.</summary>
    public const double Minimum = 4.5;

    /// <summary>For running text and claims, by WCAG 2.2, 1.4.6.</summary>
    public const double Enhanced = 7;

    /// <summary>Whether text stands on it, and not in it.</summary>
    public static bool IsGround(ThemeColour role) => role is ThemeColour.Background or ThemeColour.Surface;

    /// <summary>The ground a colour is read on; for a ground the text that is read on it.</summary>
    public static ThemeColour PartnerOf(ThemeColour role) => role switch
    {
        ThemeColour.Background or ThemeColour.Surface or ThemeColour.AccentInverse or ThemeColour.MutedInverse => ThemeColour.Text,
        _ => ThemeColour.Background,
    };

    /// <summary>The same on paper, where nothing is inverse.</summary>
    public static ThemeColour PaperPartnerOf(ThemeColour role) => IsGround(role) ? ThemeColour.Text : ThemeColour.Background;
}
