using System.Collections.Immutable;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>
/// Finds the families that text is set in, as the layout stage did: letters that the theme's own family lacks stand in a fallback family, and
/// PowerPoint must be told, or it takes one of its own.
/// </summary>
internal sealed class FontFinder : IDisposable
{
    private readonly ThemeFonts fonts;
    private readonly FontShaper shaper = new();
    private readonly FontSelector selector;
    private readonly List<FontFamily> used;

    public FontFinder(ThemeFonts fonts)
    {
        this.fonts = fonts;
        selector = new FontSelector(shaper);
        used = [.. new[] { fonts.Heading, fonts.Body }.DistinctBy(family => family.Name)];
    }

    /// <summary>The theme's own two, and those that texts needed so far; each once.</summary>
    public IReadOnlyList<FontFamily> Used => used;

    public ImmutableArray<FontPiece> Pieces(string text, CharacterStyle style)
    {
        FontFamily own = fonts[style.Font];
        ImmutableArray<FontPiece>.Builder pieces = ImmutableArray.CreateBuilder<FontPiece>();
        foreach (FontRun run in selector.Select(text, [own, .. fonts.Fallbacks], style.IsBold, style.IsItalic))
        {
            FontFamily? named = run.Face.Family == own && style.Font != FontSlot.Mono ? null : Use(run.Face.Family);
            string piece = text.Substring(run.Start, run.Length);
            if (pieces.Count > 0 && pieces[^1].Face == run.Face)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + piece };
            }
            else
            {
                pieces.Add(new FontPiece(piece, run.Face, named));
            }
        }

        return pieces.ToImmutable();
    }

    /// <summary>Notes that the deck names a family.</summary>
    public FontFamily Use(FontFamily family)
    {
        if (used.All(known => known.Name != family.Name))
        {
            used.Add(family);
        }

        return family;
    }

    public void Dispose() => shaper.Dispose();
}
