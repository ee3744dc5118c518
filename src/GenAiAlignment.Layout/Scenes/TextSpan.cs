namespace GenAiAlignment.Layout.Scenes;

/// <summary>A stretch of a paragraph in one style.</summary>
/// <param name="Text">May hold <c>\n</c>: a line break within the paragraph, pinned because the design asks for it.</param>
/// <param name="Link">An address, or <c>#slide-7</c> for a slide of the deck by its number; <see langword="null"/> when it is no link.</param>
/// <param name="Field">What the text stands for; then <paramref name="Text"/> is its value now.</param>
public sealed record TextSpan(string Text, CharacterStyle Style, string? Link = null, TextField Field = TextField.None);
