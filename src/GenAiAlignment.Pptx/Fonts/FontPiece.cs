using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>Text that one face of the theme's families has the letters of.</summary>
/// <param name="Face">What it was measured in.</param>
/// <param name="Family">The family to name; <see langword="null"/> leaves it to the slot, which the theme fills.</param>
internal sealed record FontPiece(string Text, FontFace Face, FontFamily? Family);
