using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes a theme part: the theme's colours as PowerPoint's palette, its families, and plain formats.</summary>
internal static class ThemeXml
{
    public static A.Theme Of(Theme theme, string name) => new(
        new A.ThemeElements(Colours(theme.Palette, name), Fonts(theme.Fonts, name), Formats(name)),
        new A.ObjectDefaults(),
        new A.ExtraColorSchemeList()) { Name = name };

    /// <summary>Which of the palette's dark and light slots are text and ground: in a dark theme, the other way round.</summary>
    public static P.ColorMap Map(Palette palette) => new()
    {
        Background1 = palette.IsDark ? A.ColorSchemeIndexValues.Dark1 : A.ColorSchemeIndexValues.Light1,
        Text1 = palette.IsDark ? A.ColorSchemeIndexValues.Light1 : A.ColorSchemeIndexValues.Dark1,
        Background2 = palette.IsDark ? A.ColorSchemeIndexValues.Dark2 : A.ColorSchemeIndexValues.Light2,
        Text2 = palette.IsDark ? A.ColorSchemeIndexValues.Light2 : A.ColorSchemeIndexValues.Dark2,
        Accent1 = A.ColorSchemeIndexValues.Accent1,
        Accent2 = A.ColorSchemeIndexValues.Accent2,
        Accent3 = A.ColorSchemeIndexValues.Accent3,
        Accent4 = A.ColorSchemeIndexValues.Accent4,
        Accent5 = A.ColorSchemeIndexValues.Accent5,
        Accent6 = A.ColorSchemeIndexValues.Accent6,
        Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
    };

    private static A.ColorScheme Colours(Palette palette, string name)
    {
        (ThemeColour text, ThemeColour ground, ThemeColour muted, ThemeColour surface) = palette.IsDark
            ? (ThemeColour.Background, ThemeColour.Text, ThemeColour.Surface, ThemeColour.Muted)
            : (ThemeColour.Text, ThemeColour.Background, ThemeColour.Muted, ThemeColour.Surface);
        return new A.ColorScheme(
            new A.Dark1Color(Rgb(text)),
            new A.Light1Color(Rgb(ground)),
            new A.Dark2Color(Rgb(muted)),
            new A.Light2Color(Rgb(surface)),
            new A.Accent1Color(Rgb(ThemeColour.Accent)),
            new A.Accent2Color(Rgb(ThemeColour.AccentInverse)),
            new A.Accent3Color(Rgb(ThemeColour.Rule)),
            new A.Accent4Color(Rgb(ThemeColour.MutedInverse)),
            new A.Accent5Color(Rgb(ThemeColour.Keyword)),
            new A.Accent6Color(Rgb(ThemeColour.Literal)),
            new A.Hyperlink(Rgb(ThemeColour.Link)),
            new A.FollowedHyperlinkColor(Rgb(ThemeColour.VisitedLink))) { Name = name };

        A.RgbColorModelHex Rgb(ThemeColour role) => new() { Val = palette[role].ToHex() };
    }

    private static A.FontScheme Fonts(ThemeFonts fonts, string name) => new(
        new A.MajorFont(Latin(fonts.Heading), new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" }),
        new A.MinorFont(Latin(fonts.Body), new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" })) { Name = name };

    private static A.LatinFont Latin(FontFamily family) =>
        new() { Typeface = family.Name, Panose = FontHints.PanoseOf(family), PitchFamily = FontHints.PitchFamilyOf(family) };

    /// <summary>Three of each kind, as PowerPoint insists, all plain: our shapes say what they are.</summary>
    private static A.FormatScheme Formats(string name) => new(
        new A.FillStyleList(Plain(), Plain(), Plain()),
        new A.LineStyleList(Line(9525), Line(12_700), Line(19_050)),
        new A.EffectStyleList(
            new A.EffectStyle(new A.EffectList()), new A.EffectStyle(new A.EffectList()), new A.EffectStyle(new A.EffectList())),
        new A.BackgroundFillStyleList(Plain(), Plain(), Plain())) { Name = name };

    private static A.SolidFill Plain() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line(int width) => new(Plain(), new A.PresetDash { Val = A.PresetLineDashValues.Solid }) { Width = width };
}
