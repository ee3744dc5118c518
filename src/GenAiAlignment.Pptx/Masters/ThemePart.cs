using DocumentFormat.OpenXml;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Masters;

/// <summary>The theme part of a master (ECMA-376 part 1, 14.2.7): the deck's colours and fonts, as PowerPoint's menus show them.</summary>
internal static class ThemePart
{
    /// <summary>The theme of the slides.</summary>
    public static PackagePart OfSlides(DeckContext deck)
    {
        Theme theme = deck.Deck.Theme;
        A.Theme element = Element(theme, theme.Palette);
        deck.Fingerprint.Add(element);
        return Part(element, PartNames.SlideTheme);
    }

    /// <summary>The theme of what is printed.</summary>
    public static PackagePart OfNotes(Theme theme) => Part(Element(theme, theme.PaperPalette), PartNames.NotesTheme);

    private static PackagePart Part(A.Theme element, string name) => new(name, ContentTypes.Theme, PartXml.ToBytes(element), []);

    private static A.Theme Element(Theme theme, Palette palette)
    {
        string name = XmlText.Clean(theme.Name);
        A.Theme element = new(
            new A.ThemeElements(Colours(palette, name), Fonts(theme.Fonts, name), FormatScheme.Element()),
            new A.ObjectDefaults(),
            new A.ExtraColorSchemeList()) { Name = name };
        element.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        return element;
    }

    private static A.ColorScheme Colours(Palette palette, string name)
    {
        ThemeColour[] roles = [.. Enum.GetValues<ThemeColour>()];
        A.RgbColorModelHex Slot(int slot) => new()
        {
            // The slot at each place in the scheme's order holds the role that maps to it: its pair in dark themes.
            Val = palette[roles[palette.IsDark && slot < 4 ? slot ^ 1 : slot]].ToHex(),
        };
        return new A.ColorScheme(
            new A.Dark1Color(Slot(0)), new A.Light1Color(Slot(1)), new A.Dark2Color(Slot(2)), new A.Light2Color(Slot(3)),
            new A.Accent1Color(Slot(4)), new A.Accent2Color(Slot(5)), new A.Accent3Color(Slot(6)), new A.Accent4Color(Slot(7)),
            new A.Accent5Color(Slot(8)), new A.Accent6Color(Slot(9)), new A.Hyperlink(Slot(10)), new A.FollowedHyperlinkColor(Slot(11)))
        {
            Name = name,
        };
    }

    private static A.FontScheme Fonts(ThemeFonts fonts, string name) =>
        new(new A.MajorFont(Typefaces(fonts.Heading)), new A.MinorFont(Typefaces(fonts.Body))) { Name = name };

    /// <summary>Empty names leave the choice for other scripts to the program (20.1.4.1.25 asks for all three).</summary>
    private static OpenXmlElement[] Typefaces(FontFamily family) =>
    [
        new A.LatinFont { Typeface = XmlText.Clean(family.Name), Panose = FontHints.Panose(family), PitchFamily = FontHints.PitchFamily(family) },
        new A.EastAsianFont { Typeface = "" },
        new A.ComplexScriptFont { Typeface = "" },
    ];
}
