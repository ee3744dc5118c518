using System.Globalization;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Cli.Outlines;

/// <summary>A theme as people read it on a terminal.</summary>
internal sealed class ThemeText(Theme theme, FontIndex bundled, Terminal terminal)
{
    private const int NameWidth = 16;
    private const int GroundWidth = 15;

    private static readonly string[] Slots =
        ["Dark 1", "Light 1", "Dark 2", "Light 2", "Accent 1", "Accent 2", "Accent 3", "Accent 4", "Accent 5", "Accent 6", "Hyperlink", "Followed Hyperlink"];

    private int IndentedWidth => terminal.Width - NameWidth - 2;

    public void Write()
    {
        terminal.Output.WriteLine($"{theme.Name}: {theme.Description}");
        Head("Colours (contrast on their ground; slot in PowerPoint)");
        foreach (ThemeColour role in Enum.GetValues<ThemeColour>())
        {
            Colour(role);
        }

        Head("On paper");
        Row("", string.Join(", ", Enum.GetValues<ThemeColour>().Select(role => $"{ThemeWord.Of(role)} {theme.PaperPalette[role]}")));
        if (!theme.Variants.IsEmpty)
        {
            Head("Variants");
            Row("", string.Join(", ", theme.Variants.Select(variant => variant.Name)));
        }

        Head("Fonts");
        foreach (FontSlot slot in Enum.GetValues<FontSlot>())
        {
            Row(ThemeWord.Of(slot), Family(theme.Fonts[slot]));
        }

        Row("fallback", string.Join(", ", theme.Fonts.Fallbacks.Select(family => family.Name)));
        Head("Text styles");
        foreach (TextStyle style in theme.Styles.Values.OrderByDescending(style => style.Sizes[0]).ThenBy(style => style.Name, StringComparer.Ordinal))
        {
            Row(style.Name, Style(style));
        }

        Head("Layouts");
        foreach (ThemeLayout layout in theme.Layouts)
        {
            Row(ThemeWord.Of(layout.Kind), Layout(layout));
        }
    }

    private void Head(string title) => terminal.Output.WriteLine($"\n{title}");

    private void Row(string name, string text)
    {
        string head = $"  {name.PadRight(NameWidth)}";
        foreach (string line in DisplayText.Wrap(text, IndentedWidth))
        {
            terminal.Output.WriteLine((head + line).TrimEnd());
            head = new string(' ', head.Length);
        }
    }

    private void Colour(ThemeColour role)
    {
        ThemeColour partner = RoleContrast.PartnerOf(role);
        double contrast = Math.Floor(theme.Palette[role].ContrastWith(theme.Palette[partner]) * 10) / 10;
        int slot = (int)role;
        string ground = $"{(RoleContrast.IsGround(role) ? "with" : "on")} {ThemeWord.Of(partner)}";
        string swatch = terminal.HasColourOutput ? Swatch.Of(theme.Palette[role]) + " " : "";
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {ThemeWord.Of(role).PadRight(NameWidth)}{swatch}{theme.Palette[role]}  {contrast,4:0.0} : 1 {ground,-GroundWidth}{Slots[theme.Palette.IsDark && slot < 4 ? slot ^ 1 : slot]}"));
    }

    private string Family(FontFamily family)
    {
        string licence = bundled.LicenceOf(family.Name) is { } name ? $"bundled, {name}" : "the theme's own";
        return $"{family.Name} ({licence}): {string.Join(", ", family.Files.Select(file => file.Path))}";
    }

    private static string Style(TextStyle style) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ThemeWord.Of(style.Font)}{(style.IsBold ? " bold" : "")}{(style.IsItalic ? " italic" : "")}, {string.Join(" ", style.Sizes)} pt, {style.Leading} %, {ThemeWord.Of(style.Colour)}");

    private static string Layout(ThemeLayout layout)
    {
        string ground = layout.Background switch
        {
            PlainBackground { Colour: ThemeColour.Background } => layout.IsInverse ? "inverse" : "",
            PlainBackground plain => $"on {ThemeWord.Of(plain.Colour)}",
            GradientBackground gradient => $"on a gradient of {string.Join(", ", gradient.Stops.Select(stop => ThemeWord.Of(stop.Colour)))}",
            PictureBackground picture => $"on {picture.Picture.Path}",
            _ => throw new InvalidOperationException($"No words for {layout.Background}."),
        };
        string decorations = layout.Decorations.IsEmpty ? "" : $"; {string.Join(", ", layout.Decorations.Select(decoration => decoration.Name))}";
        return $"“{layout.Name}”{(ground.Length > 0 ? " " + ground : "")}: {string.Join(", ", layout.Frames.Select(frame => ThemeWord.Of(frame.Content)))}{decorations}";
    }
}
