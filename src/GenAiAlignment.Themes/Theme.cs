using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Themes;

/// <summary>How a deck looks; nothing is left open.</summary>
public sealed record Theme
{
    /// <summary>Its folder's name, such as <c>folio</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is at home, in one line.</summary>
    public required string Description { get; init; }

    public required Palette Palette { get; init; }

    public required ThemeFonts Fonts { get; init; }
}
