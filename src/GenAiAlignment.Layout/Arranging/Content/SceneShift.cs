using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Moves what content is made of from the origin to its place.</summary>
internal static class SceneShift
{
    public static SceneItem Moved(SceneItem item, Position by) => item switch
    {
        RectangleItem rectangle => rectangle with { Bounds = Moved(rectangle.Bounds, by) },
        PictureItem picture => picture with { Bounds = Moved(picture.Bounds, by) },
        TextItem text => text with { Bounds = Moved(text.Bounds, by), Lines = [.. text.Lines.Select(line => line.MovedBy(by))] },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    private static Bounds Moved(Bounds bounds, Position by) => bounds with { X = bounds.X + by.X, Y = bounds.Y + by.Y };
}
