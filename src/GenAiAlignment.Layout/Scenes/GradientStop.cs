using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Offset">0 to 1.</param>
public sealed record GradientStop(double Offset, ThemeColour Colour);
