using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Pieces one below the other: what stands on one slide.</summary>
internal sealed record ContentColumn(ImmutableArray<ContentPiece> Pieces)
{
    public Length Height => Pieces.Select((piece, index) => piece.Height + (index == 0 ? Length.Zero : piece.SpaceBefore))
        .Aggregate(Length.Zero, (sum, height) => sum + height);

    /// <summary>As few columns as hold all pieces, about equally high, so that the last is no orphan.</summary>
    public static ImmutableArray<ContentColumn> Divide(ImmutableArray<ContentPiece> pieces, Length height)
    {
        ImmutableArray<ContentColumn> fewest = Fill(pieces, height);
        Length total = fewest.Aggregate(Length.Zero, (sum, column) => sum + column.Height);
        for (double share = 1.0; share < 2; share += 0.1)
        {
            ImmutableArray<ContentColumn> even = Fill(pieces, Length.Min(height, total / fewest.Length * share));
            if (even.Length == fewest.Length && even.All(column => column.Height <= height))
            {
                return even;
            }
        }

        return fewest;
    }

    private static ImmutableArray<ContentColumn> Fill(ImmutableArray<ContentPiece> pieces, Length height)
    {
        ImmutableArray<ContentColumn>.Builder columns = ImmutableArray.CreateBuilder<ContentColumn>();
        ContentColumn current = new([]);
        Stack<ContentPiece> waiting = new(pieces.Reverse());
        while (waiting.TryPop(out ContentPiece? piece))
        {
            ContentColumn longer = new(current.Pieces.Add(piece));
            if (longer.Height <= height)
            {
                current = longer;
                continue;
            }

            if (piece.DividedAt(height - (longer.Height - piece.Height)) is var (head, rest))
            {
                columns.Add(new ContentColumn(current.Pieces.Add(head)));
                waiting.Push(rest);
                current = new ContentColumn([]);
            }
            else if (current.Pieces.IsEmpty)
            {
                columns.Add(longer);
            }
            else
            {
                columns.Add(current);
                current = new ContentColumn([]);
                waiting.Push(piece);
            }
        }

        return current.Pieces.IsEmpty ? columns.ToImmutable() : [.. columns, current];
    }
}
