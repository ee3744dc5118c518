using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Pictures side by side.</summary>
/// <param name="Pieces">In reading order, each as wide as its column.</param>
internal sealed record RowPiece(ImmutableArray<ContentPiece> Pieces, Length Gap, bool IsRightToLeft) : ContentPiece(Pieces.Max(piece => piece.Height))
{
    public override Length Width => Pieces.Aggregate(Gap * (Pieces.Length - 1), (sum, piece) => sum + piece.Width);

    public override Length ExcessWidth => Pieces.Max(piece => piece.ExcessWidth);

    public override IEnumerable<SceneItem> PlacedAt(Position corner)
    {
        Length x = Length.Zero;
        foreach (ContentPiece piece in Pieces)
        {
            Length left = IsRightToLeft ? Width - x - piece.Width : x;
            foreach (SceneItem item in piece.PlacedAt(corner with { X = corner.X + left }))
            {
                yield return item;
            }

            x += piece.Width + Gap;
        }
    }
}
