using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Sets content at the largest size at which all of it stands on one slide; else, at the smallest, over as few slides as hold it.</summary>
internal static class ContentSetter
{
    /// <param name="piecesAt">The content at a size.</param>
    public static ImmutableArray<BodyPart> Set(ThemeFrame frame, bool isRightToLeft, Func<double, ImmutableArray<ContentPiece>> piecesAt)
    {
        ImmutableArray<ContentPiece> pieces = [];
        foreach (double size in frame.Style.Sizes)
        {
            pieces = piecesAt(size);
            ContentColumn column = new(pieces);
            if (column.Height <= frame.Bounds.Height && pieces.All(piece => piece.KeepsForm && !piece.BreaksWords && piece.ExcessWidth == Length.Zero))
            {
                return pieces.IsEmpty ? [] : [Part(column, frame, isRightToLeft)];
            }
        }

        return [.. ContentColumn.Divide(pieces, frame.Bounds.Height).Select(column => Part(column, frame, isRightToLeft))];
    }

    private static BodyPart Part(ContentColumn column, ThemeFrame frame, bool isRightToLeft)
    {
        ImmutableArray<Diagnostic> mistakes = [.. column.Pieces.SelectMany(piece => piece.Mistakes)];
        TextOverflow? overflow = OverflowOf(column, frame.Bounds.Height);
        return column.Pieces is [TextPiece text]
            ? new BodyPart(new SetText(frame, text.Block, overflow), [], mistakes)
            : new BodyPart(null, [.. Placed(column, frame, isRightToLeft)], mistakes) { Overflow = overflow };
    }

    private static TextOverflow? OverflowOf(ContentColumn column, Length height) =>
        column.Height > height ? new TextOverflow(OverflowReason.TooHigh, column.Height - height)
        : column.Pieces.Max(piece => piece.ExcessWidth) is var excess && excess > Length.Zero ? new TextOverflow(OverflowReason.TooWide, excess)
        : column.Pieces.Any(piece => piece.BreaksWords) ? new TextOverflow(OverflowReason.WordTooWide, Length.Zero)
        : null;

    private static IEnumerable<SceneItem> Placed(ContentColumn column, ThemeFrame frame, bool isRightToLeft)
    {
        Length spare = Length.Max(Length.Zero, frame.Bounds.Height - column.Height);
        Length y = frame.Bounds.Y + frame.Anchor switch
        {
            TextAnchor.Top => Length.Zero,
            TextAnchor.Middle => spare / 2,
            TextAnchor.Bottom => spare,
            _ => throw new InvalidOperationException($"No place for {frame.Anchor}."),
        };
        foreach (ContentPiece piece in column.Pieces)
        {
            y += piece == column.Pieces[0] ? Length.Zero : piece.SpaceBefore;
            Length x = isRightToLeft ? frame.Bounds.Right - piece.Width : frame.Bounds.X;
            foreach (SceneItem item in piece.PlacedAt(new Position(x, y)))
            {
                yield return item;
            }

            y += piece.Height;
        }
    }
}
