using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Colours;

/// <summary>
/// Which slot of the theme each name that shapes use stands for (ECMA-376 part 1, 19.3.1.6 and 20.1.6.8). Roles are fixed to slots of
/// the theme; on inverse layouts the names change places, so that what a designer adds there is light on dark as well.
/// </summary>
internal sealed class ColourMap
{
    private static readonly A.ColorSchemeIndexValues[] LightOrder =
    [
        A.ColorSchemeIndexValues.Dark1, A.ColorSchemeIndexValues.Light1, A.ColorSchemeIndexValues.Dark2, A.ColorSchemeIndexValues.Light2,
        A.ColorSchemeIndexValues.Accent1, A.ColorSchemeIndexValues.Accent2, A.ColorSchemeIndexValues.Accent3,
        A.ColorSchemeIndexValues.Accent4, A.ColorSchemeIndexValues.Accent5, A.ColorSchemeIndexValues.Accent6,
        A.ColorSchemeIndexValues.Hyperlink, A.ColorSchemeIndexValues.FollowedHyperlink,
    ];

    /// <summary>What shapes call the role, in the order of <see cref="ThemeColour"/>.</summary>
    private static readonly A.SchemeColorValues[] Names =
    [
        A.SchemeColorValues.Text1, A.SchemeColorValues.Background1, A.SchemeColorValues.Text2, A.SchemeColorValues.Background2,
        A.SchemeColorValues.Accent1, A.SchemeColorValues.Accent2, A.SchemeColorValues.Accent3, A.SchemeColorValues.Accent4,
        A.SchemeColorValues.Accent5, A.SchemeColorValues.Accent6, A.SchemeColorValues.Hyperlink, A.SchemeColorValues.FollowedHyperlink,
    ];

    /// <summary>The role that each name stands for, in the order of <see cref="Names"/>.</summary>
    private readonly ThemeColour[] roles;
    private readonly bool isDark;

    private ColourMap(ThemeColour[] roles, bool isDark)
    {
        this.roles = roles;
        this.isDark = isDark;
    }

    public static ColourMap For(Palette palette, bool isInverse = false) => new(isInverse ? InverseRoles() : Enum.GetValues<ThemeColour>(), palette.IsDark);

    /// <summary>The slot of the theme that holds a role's colour: in dark themes text is the light one.</summary>
    public static A.ColorSchemeIndexValues Slot(ThemeColour role, bool isDark) => LightOrder[isDark && (int)role < 4 ? (int)role ^ 1 : (int)role];

    /// <summary>A role as the shapes of the part name it.</summary>
    public A.SchemeColor Colour(ThemeColour role) => new() { Val = Names[Array.IndexOf(roles, role)] };

    /// <summary>The role that text gets in this part when it inherits a colour from a part with another map: what is handed on is the name.</summary>
    public ThemeColour Inherited(ThemeColour role, ColourMap from) => roles[Array.IndexOf(from.roles, role)];

    public P.ColorMap ToMasterMap() => new()
    {
        Text1 = SlotOf(0), Background1 = SlotOf(1), Text2 = SlotOf(2), Background2 = SlotOf(3),
        Accent1 = SlotOf(4), Accent2 = SlotOf(5), Accent3 = SlotOf(6), Accent4 = SlotOf(7), Accent5 = SlotOf(8), Accent6 = SlotOf(9),
        Hyperlink = SlotOf(10), FollowedHyperlink = SlotOf(11),
    };

    public A.OverrideColorMapping ToOverride() => new()
    {
        Text1 = SlotOf(0), Background1 = SlotOf(1), Text2 = SlotOf(2), Background2 = SlotOf(3),
        Accent1 = SlotOf(4), Accent2 = SlotOf(5), Accent3 = SlotOf(6), Accent4 = SlotOf(7), Accent5 = SlotOf(8), Accent6 = SlotOf(9),
        Hyperlink = SlotOf(10), FollowedHyperlink = SlotOf(11),
    };

    private A.ColorSchemeIndexValues SlotOf(int name) => Slot(roles[name], isDark);

    /// <summary>Each role once, so that every colour can still be named.</summary>
    private static ThemeColour[] InverseRoles() =>
    [
        ThemeColour.Background, ThemeColour.Text, ThemeColour.MutedInverse, ThemeColour.Muted,
        ThemeColour.AccentInverse, ThemeColour.Accent, ThemeColour.Rule, ThemeColour.Surface,
        ThemeColour.Keyword, ThemeColour.Literal, ThemeColour.Link, ThemeColour.VisitedLink,
    ];
}
