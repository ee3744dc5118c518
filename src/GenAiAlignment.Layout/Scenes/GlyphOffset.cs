namespace GenAiAlignment.Layout.Scenes;

/// <summary>A glyph's place in points from the origin of its run: x to the right, y downwards.</summary>
public readonly record struct GlyphOffset(float X, float Y);
