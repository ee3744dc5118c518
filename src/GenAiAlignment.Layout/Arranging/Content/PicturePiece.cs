using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>A picture, or what stands for it, and the caption below.</summary>
/// <param name="Figure">At the origin, back to front.</param>
/// <param name="Size">Of what they take up.</param>
/// <param name="Caption"><see langword="null"/> when there is none.</param>
internal sealed record PicturePiece(ImmutableArray<SceneItem> Figure, Extent Size, Length Gap, TextSetting Setting, TextBlock? Caption)
    : ContentPiece(Size.Height + (Caption is null ? Length.Zero : Gap + Caption.Height))
{
    public override Length Width => Setting.Width;

    public override Length ExcessWidth => Caption?.ExcessWidth ?? Length.Zero;

    public override IEnumerable<SceneItem> PlacedAt(Position corner)
    {
        IEnumerable<SceneItem> figure = Figure.Select(item => SceneShift.Moved(item, corner));
        return Caption is null
            ? figure
            : figure.Append(TextSetting.Item("Caption", new Bounds(corner.X, corner.Y + Size.Height + Gap, Setting.Width, Caption.Height), Caption));
    }
}
