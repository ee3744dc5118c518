using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Checking;

/// <summary>Whether colours that mean different things can be told apart, by people who lack a kind of cones too.</summary>
internal static class LookAlikeCheck
{
    /// <summary>In OKLab: two and a half times what is just noticeable, as letters and ticks are small and far away.</summary>
    public const double SmallestDistance = 0.05;

    /// <summary>Emphasis among texts, on both grounds; kinds of words in code.</summary>
    private static readonly (ThemeColour, ThemeColour)[] Pairs =
    [
        (ThemeColour.Accent, ThemeColour.Text),
        (ThemeColour.Muted, ThemeColour.Text),
        (ThemeColour.Accent, ThemeColour.Muted),
        (ThemeColour.AccentInverse, ThemeColour.Background),
        (ThemeColour.MutedInverse, ThemeColour.Background),
        (ThemeColour.AccentInverse, ThemeColour.MutedInverse),
        (ThemeColour.Keyword, ThemeColour.Literal),
    ];

    public static IEnumerable<Diagnostic> Check(Theme theme)
    {
        foreach ((ThemeColour one, ThemeColour other) in Pairs.Concat(theme.Layouts.SelectMany(Ticks)).Distinct())
        {
            (ColourVision vision, double distance) = Enum.GetValues<ColourVision>()
                .Select(seeing => (seeing, SeenColour.Of(theme.Palette[one], seeing).DistanceTo(SeenColour.Of(theme.Palette[other], seeing))))
                .MinBy(pair => pair.Item2);
            if (distance < SmallestDistance)
            {
                yield return Diagnostics.ColoursLookAlike(
                    theme.PalettePlaces[(int)one], ThemeWord.Of(one), ThemeWord.Of(other), vision == ColourVision.Full ? null : ThemeWord.Of(vision), distance, SmallestDistance);
            }
        }
    }

    /// <summary>What was said, what is being said, what is to come.</summary>
    private static IEnumerable<(ThemeColour, ThemeColour)> Ticks(ThemeLayout layout) => layout.Decorations
        .Select(decoration => decoration.Progress)
        .OfType<ProgressColours>()
        .SelectMany(ticks => new[] { (ticks.Current, ticks.Done), (ticks.Current, ticks.Rest), (ticks.Done, ticks.Rest) })
        .Select(pair => (LayoutColours.On(pair.Item1, layout.IsInverse), LayoutColours.On(pair.Item2, layout.IsInverse)));
}
