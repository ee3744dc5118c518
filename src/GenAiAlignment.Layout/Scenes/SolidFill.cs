using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

public sealed record SolidFill(ThemeColour Colour) : Fill;
