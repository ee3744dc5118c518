using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Segments">On the page; each figure begins with a move.</param>
public sealed record PathItem(ImmutableArray<PathSegment> Segments, Fill? Fill, Stroke? Stroke) : SceneItem;
