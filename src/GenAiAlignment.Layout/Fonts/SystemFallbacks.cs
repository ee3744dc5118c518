using System.Collections.Immutable;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Finds fonts of the machine for letters that a theme's fonts lack.</summary>
internal static class SystemFallbacks
{
    /// <summary>The first family that has all these letters; where none has, as few as there are that have them together.</summary>
    public static ImmutableArray<LentFamily> Find(ImmutableArray<string> letters, FontCatalogue catalogue)
    {
        ImmutableArray<LentFamily>.Builder lent = ImmutableArray.CreateBuilder<LentFamily>();
        List<(FontFamily Family, HashSet<string> Letters)> candidates = Candidates(catalogue, letters);
        while (candidates.OrderByDescending(candidate => candidate.Letters.Count).FirstOrDefault() is { Family: not null, Letters.Count: > 0 } best)
        {
            string[] found = [.. best.Letters];
            lent.Add(new LentFamily(best.Family, [.. found.Order(StringComparer.Ordinal)]));
            candidates.ForEach(candidate => candidate.Letters.ExceptWith(found));
        }

        return lent.ToImmutable();
    }

    /// <summary>Families that have some of the letters; the search ends at one that has all.</summary>
    private static List<(FontFamily Family, HashSet<string> Letters)> Candidates(FontCatalogue catalogue, ImmutableArray<string> letters)
    {
        List<(FontFamily, HashSet<string>)> candidates = [];
        foreach (FontFamily family in catalogue())
        {
            using FontShaper shaper = new();
            FontSelector selector = new(shaper);
            HashSet<string> found = [.. letters.Where(letter => selector.Select(letter, [family], isBold: false, isItalic: false).All(run => run.IsComplete))];
            if (found.Count == letters.Length)
            {
                return [(family, found)];
            }

            if (found.Count > 0)
            {
                candidates.Add((family, found));
            }
        }

        return candidates;
    }
}
