using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Themes;

/// <summary>How a deck looks; nothing is left open.</summary>
public sealed record Theme
{
    /// <summary>Its folder's name, such as <c>folio</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is at home, in one line.</summary>
    public required string Description { get; init; }

    public required Extent SlideSize { get; init; }

    /// <summary>As shown: of the variant, when one is chosen.</summary>
    public required Palette Palette { get; init; }

    /// <summary>Where each colour of <see cref="Palette"/> is written, in the order of <see cref="ThemeColour"/>.</summary>
    public required ImmutableArray<SourceSpan> PalettePlaces { get; init; }

    /// <summary>For paper: light ground, dark text, little ink.</summary>
    public required Palette PaperPalette { get; init; }

    /// <summary>Where each colour of <see cref="PaperPalette"/>, or the one it was made of, is written.</summary>
    public required ImmutableArray<SourceSpan> PaperPlaces { get; init; }

    public required ImmutableArray<ThemeVariant> Variants { get; init; }

    public required ThemeFonts Fonts { get; init; }

    public required ImmutableDictionary<string, TextStyle> Styles { get; init; }

    public required ThemeFooter Footer { get; init; }

    /// <summary>One for each <see cref="LayoutKind"/>, in that order.</summary>
    public required ImmutableArray<ThemeLayout> Layouts { get; init; }

    public ThemeLayout this[LayoutKind kind] => Layouts[(int)kind];
}
