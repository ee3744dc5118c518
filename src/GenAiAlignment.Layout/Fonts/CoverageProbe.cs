using System.Collections.Immutable;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Says which letters of a text a family lacks, its fallbacks included.</summary>
public sealed class CoverageProbe
{
    private readonly FontSelector selector;

    public CoverageProbe(FontShaper shaper)
    {
        selector = new FontSelector(shaper);
    }

    /// <summary>Grapheme clusters without glyphs, each once, in the order of the text; empty when the family can set it all.</summary>
    public ImmutableArray<string> Missing(string text, FontFamily family, ImmutableArray<FontFamily> fallbacks, bool isBold = false, bool isItalic = false) =>
    [
        .. selector.Select(text, [family, .. fallbacks], isBold, isItalic)
            .Where(run => !run.IsComplete)
            .Select(run => text.Substring(run.Start, run.Length))
            .Distinct(StringComparer.Ordinal),
    ];
}
