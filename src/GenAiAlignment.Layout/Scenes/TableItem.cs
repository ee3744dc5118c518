using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>A table with one header row.</summary>
/// <param name="ColumnWidths">Their sum is the width of <paramref name="Bounds"/>.</param>
/// <param name="Rows">The header first.</param>
public sealed record TableItem(
    Bounds Bounds,
    ImmutableArray<Length> ColumnWidths,
    ImmutableArray<TableItemRow> Rows,
    Stroke RowRule) : SceneItem
{
    /// <summary>Whether the first column stands at the right.</summary>
    public bool IsRightToLeft { get; init; }
}

/// <param name="Cells">One for each column; their frames are on the page, padding already taken off.</param>
public sealed record TableItemRow(Length Height, Fill? Fill, ImmutableArray<TextItem> Cells);
