using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Divides a text by the first family, of the chosen one and its fallbacks, that has its letters.</summary>
public sealed class FontSelector
{
    private readonly FontShaper shaper;

    public FontSelector(FontShaper shaper)
    {
        this.shaper = shaper;
    }

    /// <summary>
    /// Runs that cover the text in order. Grapheme clusters (UAX #29) stay whole. A cluster that no family has stands in the first family,
    /// in a run of its own that is not complete.
    /// </summary>
    public ImmutableArray<FontRun> Select(string text, ImmutableArray<FontFamily> families, bool isBold, bool isItalic)
    {
        ImmutableArray<FontFile> files = [.. families.Select(family => family.For(isBold, isItalic))];
        if (text.Length > 0 && Has(files[0], text))
        {
            return [new FontRun(0, text.Length, files[0], true)];
        }

        ImmutableArray<FontRun>.Builder runs = ImmutableArray.CreateBuilder<FontRun>();
        for (int start = 0; start < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, start);
            FontRun run = RunFor(text, start, length, files, runs.Count > 0 ? runs[^1] : null);
            Append(runs, run);
            start += length;
        }

        return runs.ToImmutable();
    }

    private FontRun RunFor(string text, int start, int length, ImmutableArray<FontFile> files, FontRun? previous)
    {
        ReadOnlySpan<char> cluster = text.AsSpan(start, length);
        // White space goes with its neighbour, so that a sentence in a fallback font is not cut up at each space.
        if (previous is { IsComplete: true } last && cluster.IsWhiteSpace() && Has(last.Font, cluster))
        {
            return new FontRun(start, length, last.Font, true);
        }

        foreach (FontFile file in files)
        {
            if (Has(file, cluster))
            {
                return new FontRun(start, length, file, true);
            }
        }

        return new FontRun(start, length, files[0], false);
    }

    private static void Append(ImmutableArray<FontRun>.Builder runs, FontRun run)
    {
        if (runs.Count > 0 && runs[^1].Font == run.Font && runs[^1].IsComplete && run.IsComplete)
        {
            runs[^1] = runs[^1] with { Length = runs[^1].Length + run.Length };
            return;
        }

        runs.Add(run);
    }

    private bool Has(FontFile file, ReadOnlySpan<char> cluster)
    {
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (!IsInvisible(rune) && !shaper.HasGlyph(file, rune.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What HarfBuzz draws as nothing when the font lacks it: controls, joiners, variation selectors.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
        || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x034F;
}
