namespace GenAiAlignment.Foundation;

/// <summary>A text that is too near in lightness to its ground.</summary>
/// <param name="Text">The role of its colour.</param>
/// <param name="Ground">The role of the colour behind it.</param>
/// <param name="Contrast">By WCAG 2.2, 1 to 21.</param>
/// <param name="Where">Such as <c>the body of the layout points</c>.</param>
public sealed record ContrastFinding(string Text, string Ground, double Contrast, double Needed, string Where);
