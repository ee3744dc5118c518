using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>
/// Asks once for a talk which of its letters the theme's fonts lack, by the choice that the letters are drawn with. A family without a bold or slanted
/// letter gives the upright one, so the upright face is the one to ask.
/// </summary>
internal static class LetterCoverage
{
    /// <param name="systemFonts">Asked only for letters that the theme lacks.</param>
    /// <returns>The theme's fonts, those of the machine that are needed behind its own fallbacks, and what is to be said of them and of letters that no font has.</returns>
    public static (ThemeFonts Fonts, ImmutableArray<Diagnostic> Diagnostics) Complete(Theme theme, Talk talk, FontCatalogue systemFonts)
    {
        Dictionary<string, SourceSpan> missing = MissingOf(theme, talk);
        if (missing.Count == 0)
        {
            return (theme.Fonts, []);
        }

        ImmutableArray<LentFamily> lent = SystemFallbacks.Find([.. missing.Keys], systemFonts);
        foreach (string found in lent.SelectMany(family => family.Letters))
        {
            missing.Remove(found);
        }

        ThemeFonts fonts = theme.Fonts with { Fallbacks = [.. theme.Fonts.Fallbacks, .. lent.Select(family => family.Family)] };
        return (fonts, [.. lent.Select(family => Lent(family, talk)), .. NowhereFound(missing, fonts)]);
    }

    private static Diagnostic Lent(LentFamily family, Talk talk) => family.Family.Files.All(file => file.Metrics.MayBeEmbedded)
        ? Diagnostics.LettersOfSystemFont(talk.Essay.Source, family.Family.Name, family.Letters)
        : Diagnostics.LettersOfFontThatStaysOut(talk.Essay.Source, family.Family.Name, family.Letters);

    /// <summary>Each character once, be it alone or with marks and joined to others; a cluster whose characters no family has all of, as a whole.</summary>
    private static IEnumerable<Diagnostic> NowhereFound(Dictionary<string, SourceSpan> clusters, ThemeFonts fonts)
    {
        using FontShaper shaper = new();
        FontSelector selector = new(shaper);
        ImmutableArray<FontFamily> families = [fonts.Heading, fonts.Body, fonts.Mono, .. fonts.Fallbacks];
        HashSet<string> told = [];
        foreach ((string cluster, SourceSpan place) in clusters.OrderBy(cluster => cluster.Value.Start))
        {
            string[] letters = [.. cluster.EnumerateRunes().Select(rune => rune.ToString()).Where(letter => !selector.Select(letter, families, false, false)[0].IsComplete)];
            foreach (string letter in letters.DefaultIfEmpty(cluster).Where(told.Add))
            {
                yield return Diagnostics.MissingLetter(new TalkText(cluster, FontSlot.Body, place).PlaceOf(letter), letter);
            }
        }
    }

    /// <summary>The grapheme clusters that a family of the theme lacks where they are set in it, and the first place of each in the essay.</summary>
    private static Dictionary<string, SourceSpan> MissingOf(Theme theme, Talk talk)
    {
        using FontShaper shaper = new();
        FontSelector selector = new(shaper);
        Dictionary<FontSlot, ImmutableArray<FontFamily>> families = Enum.GetValues<FontSlot>().ToDictionary(slot => slot, slot => theme.Fonts.Fallbacks.Insert(0, theme.Fonts[slot]));
        Dictionary<string, SourceSpan> missing = [];
        foreach (TalkText text in new TalkTexts(talk, theme).All())
        {
            foreach (FontRun run in selector.Select(text.Text, families[text.Slot], isBold: false, isItalic: false))
            {
                if (!run.IsComplete)
                {
                    string letter = text.Text.Substring(run.Start, run.Length);
                    SourceSpan place = text.PlaceOf(letter);
                    bool isFirst = !missing.TryGetValue(letter, out SourceSpan known) || place.Start < known.Start;
                    missing[letter] = isFirst ? place : known;
                }
            }
        }

        return missing;
    }
}
