using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Pages;

/// <summary>A slide as items, its ground among them, to be set on a larger page.</summary>
public static class SlideScene
{
    public static ImmutableArray<SceneItem> Of(LaidOutSlide slide, Extent size) =>
    [
        new RectangleItem(new Bounds(Length.Zero, Length.Zero, size.Width, size.Height), slide.Layout.Background, null) { Name = "Ground" },
        .. slide.Layout.Decorations,
        .. slide.Items,
    ];
}
