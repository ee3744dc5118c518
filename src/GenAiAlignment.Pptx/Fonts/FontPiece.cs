using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>Text that one family of the theme has the letters of.</summary>
/// <param name="Family">The family to name; <see langword="null"/> leaves it to the slot, which the theme fills.</param>
internal sealed record FontPiece(string Text, FontFamily? Family);
