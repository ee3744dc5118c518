using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

public sealed record PictureItem(Bounds Bounds, Picture Picture) : SceneItem;
