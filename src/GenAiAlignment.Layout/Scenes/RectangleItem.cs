using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="CornerRadius">Zero for sharp corners; at most half the shorter side.</param>
public sealed record RectangleItem(Bounds Bounds, Fill? Fill, Stroke? Stroke, Length CornerRadius = default) : SceneItem;
