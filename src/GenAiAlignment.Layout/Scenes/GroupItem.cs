using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>Items moved, scaled and clipped together: a slide on paper.</summary>
/// <param name="Offset">Where the origin of the items comes to stand.</param>
/// <param name="Scale">Above 0; 1 keeps their size.</param>
/// <param name="Size">Of the area they are clipped to, before scaling.</param>
public sealed record GroupItem(Position Offset, double Scale, Extent Size, ImmutableArray<SceneItem> Items) : SceneItem
{
    /// <summary>The colours of the items; <see langword="null"/> for those of the page.</summary>
    public Palette? Inks { get; init; }
}
