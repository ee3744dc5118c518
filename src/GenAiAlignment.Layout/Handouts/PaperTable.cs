using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Arranging.Content;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Sets a table in a column, row by row, so that a long one goes on over the page.</summary>
internal sealed class PaperTable(BlockText text, Typesetter typesetter, Length width)
{
    private static readonly Length Padding = Length.FromPoints(14);
    private static readonly Length RowSpace = Length.FromPoints(2.5);
    private static readonly Length Endless = Length.FromPoints(100_000);

    // A line needs a little to spare, or its last word goes on the next (see TextFitter).
    private const double Spare = 1.03;

    // A row that is higher goes on in a further row, so that it finds room on a page.
    private static readonly Length HighestRow = Length.FromPoints(260);

    /// <summary>For each table that the columns make, its rows: more than one where the columns do not fit side by side.</summary>
    public IEnumerable<ImmutableArray<FigurePiece>> Of(TableBlock table)
    {
        ImmutableArray<ImmutableArray<TextParagraph>> rows =
        [
            [.. table.Header.Select((cell, column) => Bold(Aligned(text.Of(cell), table.Alignments[column])))],
            .. table.Rows.Select(row => row.Select((cell, column) => Aligned(text.Of(cell), table.Alignments[column])).ToImmutableArray()),
        ];
        ImmutableArray<(double Least, double Most)> needs = [.. rows[0].Select((_, column) => NeedOf(rows, column))];
        return ColumnWidths.Groups(needs, width.Points).Select(columns =>
        {
            ImmutableArray<Length> widths = WidthsOf([.. columns.Select(column => needs[column])]);
            return rows.SelectMany(row => RowsOf([.. columns.Select(column => row[column])], widths)).ToImmutableArray();
        });
    }

    private IEnumerable<FigurePiece> RowsOf(ImmutableArray<TextParagraph> cells, ImmutableArray<Length> widths)
    {
        TextSetting[] settings = [.. widths.Select(column => new TextSetting(typesetter, column - Padding, LineBreaking.Running))];
        ImmutableArray<TextBlock> rest = [.. cells.Select((cell, column) => settings[column].Set([cell]))];
        while (rest.Max(block => block.Height) > HighestRow)
        {
            (TextBlock Head, TextBlock Tail)[] parts = [.. rest.Select((block, column) =>
                settings[column].DividedAt(block, HighestRow) ?? (block.Height > HighestRow ? (settings[column].Set([]), block) : (block, settings[column].Set([]))))];
            if (parts.All(part => part.Head.Lines.IsEmpty))
            {
                break;
            }

            yield return RowOf([.. parts.Select(part => part.Head)], widths);
            rest = [.. parts.Select(part => part.Tail)];
        }

        yield return RowOf(rest, widths);
    }

    private FigurePiece RowOf(ImmutableArray<TextBlock> blocks, ImmutableArray<Length> widths)
    {
        Length height = blocks.Max(block => block.Height) + (RowSpace * 2);
        return new FigurePiece(height, place => Draw(blocks, widths, place, height));
    }

    private TableItem Draw(ImmutableArray<TextBlock> blocks, ImmutableArray<Length> widths, Position place, Length height)
    {
        Length x = Length.Zero;
        Length all = widths.Aggregate(Length.Zero, (sum, one) => sum + one);
        Length left = typesetter.IsRightToLeft ? place.X + width - all : place.X;
        ImmutableArray<TextItem>.Builder cells = ImmutableArray.CreateBuilder<TextItem>(blocks.Length);
        for (int column = 0; column < blocks.Length; column++)
        {
            Length start = typesetter.IsRightToLeft ? left + all - x - widths[column] + Padding : left + x;
            Bounds frame = new(start, place.Y + RowSpace, widths[column] - Padding, blocks[column].Height);
            cells.Add(new TextItem(frame, null, TextAnchor.Top, blocks[column].Paragraphs, blocks[column].PlacedIn(frame, TextAnchor.Top)) { Name = "Cell" });
            x += widths[column];
        }

        Bounds bounds = new(left, place.Y, all, height);
        return new TableItem(bounds, widths, [new TableItemRow(height, null, cells.MoveToImmutable())], new Stroke(ThemeColour.Rule, Length.FromPoints(0.5))) { Name = "Table row" };
    }

    /// <summary>What each column needs on one line where all of that fits; else its longest word and a share of the rest.</summary>
    private ImmutableArray<Length> WidthsOf(ImmutableArray<(double Least, double Most)> needs)
    {
        double most = needs.Sum(need => need.Most);
        if (most <= width.Points)
        {
            return [.. needs.Select(need => Length.FromPoints(need.Most))];
        }

        double least = needs.Sum(need => need.Least);
        double rest = width.Points - least;
        return rest < 0
            ? [.. needs.Select(need => Length.FromPoints(need.Least / least * width.Points))]
            : [.. needs.Select(need => Length.FromPoints(need.Least + (rest * (need.Most - need.Least) / (most - least))))];
    }

    private (double Least, double Most) NeedOf(ImmutableArray<ImmutableArray<TextParagraph>> rows, int column) =>
        (rows.Max(row => LongestWordOf(row[column])), rows.Max(row => WidestOf(row[column], Endless)));

    private double WidestOf(TextParagraph cell, Length room) =>
        (typesetter.Set([cell with { Style = new ParagraphStyle() }], room).WidestLine.Points * Spare) + Padding.Points;

    private double LongestWordOf(TextParagraph cell) => cell.PlainText
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => WidestOf(cell with { Spans = [new TextSpan(word, cell.Spans[0].Style)] }, Endless))
        .Append(Padding.Points)
        .Max();

    private static TextParagraph Bold(TextParagraph cell) => cell with
    {
        Spans = [.. cell.Spans.Select(span => span with { Style = span.Style with { IsBold = true } })],
    };

    private TextParagraph Aligned(TextParagraph cell, ColumnAlignment alignment) => cell with
    {
        Style = cell.Style with
        {
            Alignment = alignment switch
            {
                ColumnAlignment.Natural => TextAlignment.Leading,
                ColumnAlignment.Left => typesetter.IsRightToLeft ? TextAlignment.Trailing : TextAlignment.Leading,
                ColumnAlignment.Centre => TextAlignment.Centre,
                ColumnAlignment.Right => typesetter.IsRightToLeft ? TextAlignment.Leading : TextAlignment.Trailing,
                _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, null),
            },
        },
    };
}
