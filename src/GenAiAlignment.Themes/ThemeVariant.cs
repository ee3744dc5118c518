namespace GenAiAlignment.Themes;

/// <summary>Other colours for a theme's design, such as <c>dark</c>.</summary>
public sealed record ThemeVariant(string Name, PlacedPalette Colours);
