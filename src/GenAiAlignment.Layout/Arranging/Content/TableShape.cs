using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>What the rows of a table share.</summary>
/// <param name="Columns">Their widths, the padding included.</param>
internal sealed record TableShape(ImmutableArray<Length> Columns, Length SidePadding, Length TopPadding, Fill HeaderFill, Stroke Rule, Typesetter Typesetter)
{
    public Length Width => Columns.Aggregate(Length.Zero, (sum, column) => sum + column);

    public TextSetting CellOf(int column) => new(Typesetter, Columns[column] - (SidePadding * 2), LineBreaking.Steady);

    public SetRow Row(ImmutableArray<TextBlock> cells) => new(cells.Max(cell => cell.Height) + (TopPadding * 2), cells);

    public TableItemRow Placed(SetRow row, Position corner, Fill? fill)
    {
        ImmutableArray<TextItem>.Builder cells = ImmutableArray.CreateBuilder<TextItem>(Columns.Length);
        Length used = Length.Zero;
        for (int i = 0; i < Columns.Length; i++)
        {
            TextSetting setting = CellOf(i);
            Length x = corner.X + (Typesetter.IsRightToLeft ? Width - used - Columns[i] : used);
            Bounds bounds = new(x + SidePadding, corner.Y + TopPadding, setting.Width, row.Height - (TopPadding * 2));
            cells.Add(TextSetting.Item("Cell", bounds, row.Cells[i]));
            used += Columns[i];
        }

        return new TableItemRow(row.Height, fill, cells.MoveToImmutable());
    }

    /// <summary>A row that is higher than a slide goes on in a further row.</summary>
    public (SetRow Head, SetRow Tail)? DividedAt(SetRow row, Length height)
    {
        Length room = height - (TopPadding * 2);
        (TextBlock Head, TextBlock Tail)[] cells = [.. row.Cells.Select((cell, column) =>
            cell.Height <= room ? (cell, CellOf(column).Set([])) : CellOf(column).DividedAt(cell, room) ?? (CellOf(column).Set([]), cell))];
        return cells.All(cell => cell.Head.Lines.IsEmpty) ? null : (Row([.. cells.Select(cell => cell.Head)]), Row([.. cells.Select(cell => cell.Tail)]));
    }
}
