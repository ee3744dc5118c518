namespace GenAiAlignment.Layout.Fonts;

/// <summary>A stretch of text in one script, and the face that has its letters.</summary>
/// <param name="IsComplete">Whether the face has a glyph for each character; if not, a grapheme cluster that no font has is the run's whole text.</param>
public readonly record struct FontRun(int Start, int Length, FontFace Face, bool IsComplete);
