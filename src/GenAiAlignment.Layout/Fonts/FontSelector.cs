using System.Collections.Immutable;
using System.Text;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>
/// Divides a text by the first family, of the chosen one and its fallbacks, that has its letters. Of a family the face of the style comes first, then
/// those that give up italics, boldness, and both: an upright letter is better than none, and than one of another family.
/// </summary>
public sealed class FontSelector
{
    private readonly FontShaper shaper;

    public FontSelector(FontShaper shaper)
    {
        this.shaper = shaper;
    }

    /// <summary>
    /// Runs that cover the text in order, each of one script. Grapheme clusters (UAX #29) stay whole. A cluster that no family has stands in the first
    /// family that has its first character, else in the first of all, in a run of its own that is not complete.
    /// </summary>
    public ImmutableArray<FontRun> Select(string text, ImmutableArray<FontFamily> families, bool isBold, bool isItalic)
    {
        FontFace first = FontFace.Of(families[0], isBold, isItalic);
        if (text.Length > 0 && Scripts.IsLatin(text) && Has(first.File, text))
        {
            return [new FontRun(0, text.Length, first, true)];
        }

        ImmutableArray<ScriptCluster> clusters = Scripts.Divide(text);
        ImmutableArray<FontRun>.Builder runs = ImmutableArray.CreateBuilder<FontRun>();
        for (int i = 0; i < clusters.Length; i++)
        {
            FontRun run = RunFor(text, clusters[i], families, isBold, isItalic && clusters[i].HasItalics, runs.Count > 0 ? runs[^1] : null);
            if (i > 0 && clusters[i].Script == clusters[i - 1].Script && runs[^1].Face == run.Face && runs[^1].IsComplete && run.IsComplete)
            {
                runs[^1] = runs[^1] with { Length = runs[^1].Length + run.Length };
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs.ToImmutable();
    }

    private FontRun RunFor(string text, ScriptCluster place, ImmutableArray<FontFamily> families, bool isBold, bool isItalic, FontRun? previous)
    {
        string cluster = text.Substring(place.Start, place.Length);
        // White space goes with its neighbour, so that a sentence in a fallback font is not cut up at each space.
        if (previous is { IsComplete: true } last && string.IsNullOrWhiteSpace(cluster) && Has(last.Face.File, cluster))
        {
            return new FontRun(place.Start, place.Length, last.Face, true);
        }

        FontFace? face = FaceWith(cluster, families, isBold, isItalic);
        return new FontRun(
            place.Start,
            place.Length,
            face ?? FaceWith(Rune.GetRuneAt(cluster, 0).ToString(), families, isBold, isItalic) ?? FontFace.Of(families[0], isBold, isItalic),
            face is not null);
    }

    private FontFace? FaceWith(string cluster, ImmutableArray<FontFamily> families, bool isBold, bool isItalic)
    {
        foreach (FontFamily family in families)
        {
            foreach (FontFace face in FacesOf(family, isBold, isItalic))
            {
                if (Has(face.File, cluster))
                {
                    return face;
                }
            }
        }

        return null;
    }

    private static IEnumerable<FontFace> FacesOf(FontFamily family, bool isBold, bool isItalic)
    {
        yield return FontFace.Of(family, isBold, isItalic);
        if (isBold && isItalic)
        {
            yield return FontFace.Of(family, isBold: true, isItalic: false);
            yield return FontFace.Of(family, isBold: false, isItalic: true);
        }

        if (isBold || isItalic)
        {
            yield return FontFace.Of(family, isBold: false, isItalic: false);
        }
    }

    /// <summary>Whether no letter of a cluster stays blank, be it that HarfBuzz composes it, takes it apart or leaves out what nobody is to see.</summary>
    private bool Has(FontFile file, string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && !shaper.HasGlyph(file, rune.Value))
            {
                return MayBeComposed(file, text) && shaper.Shape(file, DrawableText.Of(text)).IsComplete;
            }
        }

        return true;
    }

    /// <summary>Whether it is worth while to shape it: a letter or sign that is there in no form is not.</summary>
    private bool MayBeComposed(FontFile file, string text)
    {
        Rune first = Rune.GetRuneAt(text, 0);
        bool isSign = Rune.IsLetter(first) || Rune.IsNumber(first) || Rune.IsSymbol(first);
        return !isSign || shaper.HasGlyph(file, first.Value) || shaper.HasGlyph(file, Scripts.BaseOf(first.Value));
    }
}
