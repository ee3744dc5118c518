using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Lines of code on a panel.</summary>
/// <param name="Panel">At the origin, as wide as the frame.</param>
/// <param name="Padding">Between the panel's edges and the code.</param>
/// <param name="HasTurnedLines">Whether a line was too long and goes on below.</param>
internal sealed record CodePiece(RectangleItem Panel, Length Padding, TextSetting Setting, TextBlock Block, bool HasTurnedLines)
    : ContentPiece(Block.Height + (Padding * 2))
{
    public override Length Width => Panel.Bounds.Width;

    public override bool KeepsForm => !HasTurnedLines;

    public override Length ExcessWidth => Block.ExcessWidth;

    public override IEnumerable<SceneItem> PlacedAt(Position corner) =>
    [
        SceneShift.Moved(Panel with { Bounds = Panel.Bounds with { Height = Height } }, corner),
        TextSetting.Item("Code", new Bounds(corner.X + Padding, corner.Y + Padding, Setting.Width, Block.Height), Block),
    ];

    public override (ContentPiece Head, ContentPiece Tail)? DividedAt(Length height) =>
        Setting.DividedAt(Block, height - (Padding * 2)) is var (head, rest) ? (With(head), With(rest)) : null;

    private CodePiece With(TextBlock block) => new(Panel, Padding, Setting, block, HasTurnedLines) { SpaceBefore = SpaceBefore };
}
