using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Text">The sign, or the number with its full stop.</param>
/// <param name="Number">Set for a numbered item: the number that <paramref name="Text"/> shows.</param>
public sealed record Bullet(string Text, ThemeColour Colour, int? Number = null);
