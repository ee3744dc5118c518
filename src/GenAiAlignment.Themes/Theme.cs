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

    public required Palette Palette { get; init; }

    /// <summary>For paper: light ground, dark text, little ink.</summary>
    public required Palette PaperPalette { get; init; }

    public required ThemeFonts Fonts { get; init; }

    public required ImmutableDictionary<string, TextStyle> Styles { get; init; }

    /// <summary>One for each <see cref="LayoutKind"/>, in that order.</summary>
    public required ImmutableArray<ThemeLayout> Layouts { get; init; }

    public ThemeLayout this[LayoutKind kind] => Layouts[(int)kind];
}
