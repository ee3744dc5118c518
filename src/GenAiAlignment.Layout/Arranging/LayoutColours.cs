using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What a colour role stands for on an inverse layout, where light and dark have changed places.</summary>
internal static class LayoutColours
{
    public static ThemeColour On(ThemeColour role, bool isInverse) => !isInverse ? role : role switch
    {
        ThemeColour.Text => ThemeColour.Background,
        ThemeColour.Background => ThemeColour.Text,
        ThemeColour.Muted => ThemeColour.MutedInverse,
        ThemeColour.MutedInverse => ThemeColour.Muted,
        ThemeColour.Accent => ThemeColour.AccentInverse,
        ThemeColour.AccentInverse => ThemeColour.Accent,
        ThemeColour.Surface => ThemeColour.Muted,
        ThemeColour.Link or ThemeColour.VisitedLink => ThemeColour.AccentInverse,
        ThemeColour.Keyword or ThemeColour.Literal => ThemeColour.MutedInverse,
        _ => role,
    };
}
