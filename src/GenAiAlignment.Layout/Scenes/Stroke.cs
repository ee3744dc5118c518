using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

public sealed record Stroke(ThemeColour Colour, Length Width, StrokeDash Dash = StrokeDash.Solid);
