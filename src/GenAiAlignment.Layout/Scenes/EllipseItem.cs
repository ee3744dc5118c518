using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

public sealed record EllipseItem(Bounds Bounds, Fill? Fill, Stroke? Stroke) : SceneItem;
