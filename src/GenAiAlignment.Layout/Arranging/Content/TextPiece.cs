using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Running text.</summary>
internal sealed record TextPiece(TextSetting Setting, TextBlock Block) : ContentPiece(Block.Height)
{
    public override Length Width => Setting.Width;

    public override bool BreaksWords => !Block.BrokenWords.IsEmpty;

    public override Length ExcessWidth => Block.ExcessWidth;

    public override IEnumerable<SceneItem> PlacedAt(Position corner) =>
        [TextSetting.Item("Text", new Bounds(corner.X, corner.Y, Setting.Width, Height), Block)];

    public override (ContentPiece Head, ContentPiece Tail)? DividedAt(Length height) =>
        Setting.DividedAt(Block, height) is var (head, rest) ? (this with { Block = head, Height = head.Height }, this with { Block = rest, Height = rest.Height }) : null;
}
