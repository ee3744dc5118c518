using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes;

/// <summary>Turns a theme's colours into inks for white paper: the same hues, dark enough to read, and no ground to fill.</summary>
public static class PaperInk
{
    private static readonly Rgb White = new(255, 255, 255);
    private static readonly Rgb Black = new(26, 26, 26);

    /// <summary>White ground, near-black text, and every colour that text may have at 7:1 or more on white.</summary>
    public static Palette From(Palette palette) => new([.. Enum.GetValues<ThemeColour>().Select(role => role switch
    {
        ThemeColour.Text => Black,
        ThemeColour.Background => White,
        ThemeColour.Surface => new Rgb(244, 244, 244),
        ThemeColour.Rule => new Rgb(190, 190, 190),
        ThemeColour.MutedInverse => Darkened(palette[ThemeColour.Muted]),
        ThemeColour.AccentInverse => Darkened(palette[ThemeColour.Accent]),
        _ => Darkened(palette[role]),
    })]);

    /// <summary>The colour itself when it reads on white and on the paper's surface, else the lightest shade of it that does.</summary>
    private static Rgb Darkened(Rgb colour)
    {
        for (int percent = 100; percent > 0; percent--)
        {
            Rgb shade = new(Share(colour.Red), Share(colour.Green), Share(colour.Blue));
            if (shade.ContrastWith(White) >= 7.7)
            {
                return shade;
            }

            byte Share(byte channel) => (byte)(channel * percent / 100);
        }

        return Black;
    }
}
