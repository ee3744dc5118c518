using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Decks;

/// <summary>What all slides of a kind share.</summary>
/// <param name="Name">Shown in PowerPoint's list of layouts, such as <c>Claim, opposition</c>. Unique in the theme.</param>
/// <param name="Decorations">Drawn on every slide of the layout, behind its items, back to front.</param>
/// <param name="IsInverse">Whether its ground is the theme's inverse ground.</param>
public sealed record SlideLayout(
    string Name,
    LayoutKind Kind,
    Fill Background,
    ImmutableArray<SceneItem> Decorations,
    ImmutableArray<Placeholder> Placeholders,
    bool IsInverse);
