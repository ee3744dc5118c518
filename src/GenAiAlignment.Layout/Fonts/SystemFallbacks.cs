using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Finds fonts of the machine for letters of a talk that the theme's fonts lack.</summary>
internal static class SystemFallbacks
{
    /// <summary>The first family that has all these letters; where none has, as few as there are that have them together.</summary>
    /// <returns>The theme's fonts with those that were needed behind its own fallbacks.</returns>
    public static ThemeFonts Extend(ThemeFonts fonts, Talk talk, FontCatalogue catalogue, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        HashSet<int> missing = MissingOf(fonts, talk);
        if (missing.Count == 0)
        {
            return fonts;
        }

        ImmutableArray<FontFamily>.Builder fallbacks = fonts.Fallbacks.ToBuilder();
        List<(FontFamily Family, HashSet<int> Letters)> candidates = Candidates(catalogue, missing);
        while (candidates.OrderByDescending(candidate => candidate.Letters.Count).FirstOrDefault() is { Family: not null, Letters.Count: > 0 } best)
        {
            fallbacks.Add(best.Family);
            string[] letters = [.. best.Letters.Order().Select(char.ConvertFromUtf32)];
            diagnostics.Add(best.Family.Regular.Metrics.MayBeEmbedded
                ? Diagnostics.LettersOfSystemFont(talk.Essay.Source, best.Family.Name, letters)
                : Diagnostics.LettersOfFontThatStaysOut(talk.Essay.Source, best.Family.Name, letters));
            HashSet<int> found = [.. best.Letters];
            candidates.ForEach(candidate => candidate.Letters.ExceptWith(found));
        }

        return fonts with { Fallbacks = fallbacks.ToImmutable() };
    }

    /// <summary>Families that have some of the letters; the search ends at one that has all.</summary>
    private static List<(FontFamily Family, HashSet<int> Letters)> Candidates(FontCatalogue catalogue, HashSet<int> missing)
    {
        List<(FontFamily, HashSet<int>)> candidates = [];
        foreach (FontFamily family in catalogue())
        {
            using ShapedFont font = new(family.Regular);
            HashSet<int> letters = [.. missing.Where(font.HasGlyph)];
            if (letters.Count == missing.Count)
            {
                return [(family, letters)];
            }

            if (letters.Count > 0)
            {
                candidates.Add((family, letters));
            }
        }

        return candidates;
    }

    private static HashSet<int> MissingOf(ThemeFonts fonts, Talk talk)
    {
        string text = talk.Essay.Source.Text[(talk.Essay.FrontMatter.Span?.End ?? 0)..];
        IEnumerable<string> titles = talk.Slides.Select(slide => slide.Title.PlainText).Append(talk.Title.PlainText).Append(talk.Subtitle.PlainText).Append(talk.Author ?? "");
        HashSet<int> letters = [.. titles.Append(text).SelectMany(part => part.EnumerateRunes()).Where(IsShown).Select(rune => rune.Value)];
        using FontShaper shaper = new();
        letters.RemoveWhere(letter => new[] { fonts.Heading, fonts.Body, fonts.Mono }
            .All(family => fonts.Fallbacks.Prepend(family).Any(candidate => shaper.HasGlyph(candidate.Regular, letter))));
        return letters;
    }

    private static bool IsShown(Rune rune) => rune.Value is not (>= 0xFE00 and <= 0xFE0F)
        && !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
