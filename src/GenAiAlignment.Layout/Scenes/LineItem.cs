using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

public sealed record LineItem(Position From, Position To, Stroke Stroke) : SceneItem;
