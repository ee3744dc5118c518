using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A stretch of text and the font that has its letters.</summary>
/// <param name="IsComplete">Whether the font has a glyph for each character; if not, the first missing cluster is the run's whole text.</param>
public readonly record struct FontRun(int Start, int Length, FontFile Font, bool IsComplete);
