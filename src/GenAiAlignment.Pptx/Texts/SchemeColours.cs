using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>The slots of PowerPoint's palette that colour roles are (ECMA-376 part 1, 20.1.10.54).</summary>
internal static class SchemeColours
{
    public static A.SolidFill Fill(ThemeColour role) => new(Of(role));

    public static A.SchemeColor Of(ThemeColour role) => new() { Val = SlotOf(role) };

    private static A.SchemeColorValues SlotOf(ThemeColour role) => role switch
    {
        ThemeColour.Text => A.SchemeColorValues.Text1,
        ThemeColour.Background => A.SchemeColorValues.Background1,
        ThemeColour.Muted => A.SchemeColorValues.Text2,
        ThemeColour.Surface => A.SchemeColorValues.Background2,
        ThemeColour.Accent => A.SchemeColorValues.Accent1,
        ThemeColour.AccentInverse => A.SchemeColorValues.Accent2,
        ThemeColour.Rule => A.SchemeColorValues.Accent3,
        ThemeColour.MutedInverse => A.SchemeColorValues.Accent4,
        ThemeColour.Keyword => A.SchemeColorValues.Accent5,
        ThemeColour.Literal => A.SchemeColorValues.Accent6,
        ThemeColour.Link => A.SchemeColorValues.Hyperlink,
        ThemeColour.VisitedLink => A.SchemeColorValues.FollowedHyperlink,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
