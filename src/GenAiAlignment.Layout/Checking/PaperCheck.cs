using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Checking;

/// <summary>Whether what is printed to save ink reads on white.</summary>
internal static class PaperCheck
{
    private static readonly ThemeColour[] Inks =
        [ThemeColour.Text, ThemeColour.Muted, ThemeColour.Accent, ThemeColour.Keyword, ThemeColour.Literal, ThemeColour.Link, ThemeColour.VisitedLink];

    public static IEnumerable<Diagnostic> Check(Theme theme)
    {
        Rgb ground = theme.PaperPalette[ThemeColour.Background];
        foreach (ThemeColour ink in Inks)
        {
            Rgb colour = theme.PaperPalette[ink];
            if (colour.ContrastWith(ground) < RoleContrast.Enhanced)
            {
                yield return Diagnostics.ContrastIsLow(
                    theme.PaperPlaces[(int)ink],
                    new ContrastFinding(ThemeWord.Of(ink), ThemeWord.Of(ThemeColour.Background), colour.ContrastWith(ground), RoleContrast.Enhanced, "text on paper"),
                    NearestShade.Of(colour, ground, RoleContrast.Enhanced));
            }
        }
    }
}
