using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>A table, or those of its columns and rows that stand together. Its header is repeated wherever it goes on.</summary>
/// <param name="HasAllColumns">Whether the author's columns are all in it.</param>
internal sealed record TablePiece(TableShape Shape, SetRow Header, ImmutableArray<SetRow> Rows, bool HasAllColumns)
    : ContentPiece(Rows.Aggregate(Header.Height, (sum, row) => sum + row.Height))
{
    public override Length Width => Shape.Width;

    public override bool BreaksWords => Cells.Any(cell => !cell.BrokenWords.IsEmpty);

    public override Length ExcessWidth => Cells.Select(cell => cell.ExcessWidth).Max();

    public override bool KeepsForm => HasAllColumns;

    private IEnumerable<Typesetting.TextBlock> Cells => Rows.Prepend(Header).SelectMany(row => row.Cells);

    public override IEnumerable<SceneItem> PlacedAt(Position corner)
    {
        ImmutableArray<TableItemRow>.Builder rows = ImmutableArray.CreateBuilder<TableItemRow>(Rows.Length + 1);
        Length y = corner.Y;
        foreach (SetRow row in Rows.Prepend(Header))
        {
            rows.Add(Shape.Placed(row, corner with { Y = y }, row == Header ? Shape.HeaderFill : null));
            y += row.Height;
        }

        Bounds bounds = new(corner.X, corner.Y, Shape.Width, Height);
        return
        [
            new TableItem(bounds, Shape.Columns, rows.MoveToImmutable(), Shape.Rule)
            {
                Name = "Table",
                AlternativeText = ColumnNames,
                IsRightToLeft = Shape.Typesetter.IsRightToLeft,
            },
        ];
    }

    /// <summary>What the table is about, for who hears it before its cells: the heads of its columns; where it has none, its first words.</summary>
    private string? ColumnNames => Rows.Prepend(Header)
        .Select(row => string.Join(", ", row.Cells.Select(cell => string.Join(' ', cell.Paragraphs.Select(text => text.PlainText)).Trim()).Where(name => name.Length > 0)))
        .FirstOrDefault(names => names.Length > 0);

    public override (ContentPiece Head, ContentPiece Tail)? DividedAt(Length height)
    {
        Length used = Header.Height;
        int rows = Rows.TakeWhile(row => (used += row.Height) <= height).Count();
        if (rows > 0)
        {
            return rows == Rows.Length ? null : (With(Rows[..rows]), With(Rows[rows..]));
        }

        return !Rows.IsEmpty && Shape.DividedAt(Rows[0], height - Header.Height) is var (head, rest)
            ? (With([head]), With([rest, .. Rows[1..]]))
            : null;
    }

    private TablePiece With(ImmutableArray<SetRow> rows) => new(Shape, Header, rows, HasAllColumns) { SpaceBefore = SpaceBefore, Mistakes = [] };
}
