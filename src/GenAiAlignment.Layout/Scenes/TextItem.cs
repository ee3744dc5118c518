using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>A frame of text: its paragraphs, so that it stays editable, and its measured lines, so that it is drawn the same everywhere.</summary>
/// <param name="Bounds">Of the frame; insets are 0 and the lines are within.</param>
/// <param name="Placeholder">The layout placeholder it fills; <see langword="null"/> for text outside any.</param>
/// <param name="Paragraphs">As the writers of editable formats need them.</param>
/// <param name="Lines">As the writers of fixed formats need them, top to bottom.</param>
public sealed record TextItem(
    Bounds Bounds,
    Placeholder? Placeholder,
    TextAnchor Anchor,
    ImmutableArray<TextParagraph> Paragraphs,
    ImmutableArray<TextLine> Lines) : SceneItem;
