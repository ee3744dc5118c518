using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Decks;

/// <summary>A frame of a layout that slides fill.</summary>
/// <param name="Index">Unique in the layout; the same in layouts that share the role. The title's is 0.</param>
/// <param name="Paragraph">How its paragraphs stand unless a slide says otherwise.</param>
/// <param name="Character">How its text looks unless a slide says otherwise.</param>
/// <param name="Prompt">What PowerPoint shows while it is empty, such as <c>Claim</c>.</param>
public sealed record Placeholder(
    string Name,
    PlaceholderRole Role,
    int Index,
    Bounds Bounds,
    TextAnchor Anchor,
    ParagraphStyle Paragraph,
    CharacterStyle Character,
    string Prompt);
