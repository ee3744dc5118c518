using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Sets tables: column widths from what they hold, a header on a ground of its own, rules between the rows.</summary>
internal sealed class TableSetter(ContentStyle style, Typesetter typesetter)
{
    private const double SidePaddingInEms = 0.5;
    private const double TopPaddingInEms = 0.22;
    private const double RuleInPoints = 1;

    // What a line must have to spare to break alike in every program, and a little for rounding.
    private const double SpareShare = 1.016;
    private const double SpareInPoints = 1.2;

    private static readonly Length Endless = Length.FromPoints(100_000);

    private readonly BlockText text = new(style.Block);
    private readonly Length sidePadding = style.Ems(SidePaddingInEms);

    /// <returns>More than one when the columns do not fit side by side.</returns>
    public IEnumerable<ContentPiece> Set(TableBlock table)
    {
        ImmutableArray<ImmutableArray<TextParagraph>> rows =
            [Cells(table, table.Header, isHeader: true), .. table.Rows.Select(row => Cells(table, row, isHeader: false))];
        ImmutableArray<(double Least, double Most)> needs = [.. table.Header.Select((_, column) => NeedOf(rows.Select(row => row[column])))];
        ImmutableArray<ImmutableArray<int>> groups = ColumnWidths.Groups(needs, style.Width.Points);
        return groups.Select((group, index) => Piece(rows, group, needs, groups.Length == 1) with
        {
            SpaceBefore = index == 0 ? style.Frame.ItemSpace : style.Ems(1),
            Mistakes = groups.Length > 1 && index == 0 ? [Diagnostics.TableIsTooWide(table.Span, table.Header.Length, groups.Length)] : [],
        });
    }

    private TablePiece Piece(
        ImmutableArray<ImmutableArray<TextParagraph>> rows, ImmutableArray<int> columns, ImmutableArray<(double Least, double Most)> needs, bool hasAll)
    {
        ImmutableArray<double> widths = ColumnWidths.Of([.. columns.Select(column => needs[column])], style.Width.Points);
        TableShape shape = new(
            [.. widths.Select(width => Length.FromPoints(Math.Floor(width)))],
            sidePadding,
            style.Ems(TopPaddingInEms),
            new SolidFill(style.On(ThemeColour.Surface)),
            new Stroke(style.On(ThemeColour.Rule), Length.FromPoints(RuleInPoints)),
            typesetter);
        ImmutableArray<SetRow> set =
            [.. rows.Select(row => shape.Row([.. columns.Select((column, index) => shape.CellOf(index).Set([row[column]]))]))];
        return new TablePiece(shape, set[0], set[1..], hasAll);
    }

    private ImmutableArray<TextParagraph> Cells(TableBlock table, ImmutableArray<InlineText> cells, bool isHeader) =>
        [.. cells.Select((cell, column) => Cell(cell, table.Alignments[column], isHeader))];

    private TextParagraph Cell(InlineText cell, ColumnAlignment alignment, bool isHeader)
    {
        TextParagraph paragraph = text.Of(cell);
        return paragraph with
        {
            Spans = isHeader ? [.. paragraph.Spans.Select(span => span with { Style = span.Style with { IsBold = true } })] : paragraph.Spans,
            Style = paragraph.Style with { SpaceBefore = Length.Zero, Alignment = AlignmentOf(alignment, typesetter.IsRightToLeft) },
        };
    }

    private static TextAlignment AlignmentOf(ColumnAlignment alignment, bool isRightToLeft) => alignment switch
    {
        ColumnAlignment.Natural => TextAlignment.Leading,
        ColumnAlignment.Left => isRightToLeft ? TextAlignment.Trailing : TextAlignment.Leading,
        ColumnAlignment.Centre => TextAlignment.Centre,
        ColumnAlignment.Right => isRightToLeft ? TextAlignment.Leading : TextAlignment.Trailing,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, null),
    };

    private (double Least, double Most) NeedOf(IEnumerable<TextParagraph> cells)
    {
        double least = 0;
        double most = 0;
        foreach (TextParagraph cell in cells)
        {
            least = Math.Max(least, WidthOf(Words(cell)));
            most = Math.Max(most, WidthOf([cell]));
        }

        return (Padded(least), Padded(most));
    }

    private double Padded(double width) => Math.Ceiling((width * SpareShare) + SpareInPoints + (sidePadding.Points * 2));

    private double WidthOf(ImmutableArray<TextParagraph> paragraphs) =>
        typesetter.LeftToRight.Set([.. paragraphs.Select(paragraph => paragraph with { Style = new ParagraphStyle() })], Endless).WidestLine.Points;

    private static ImmutableArray<TextParagraph> Words(TextParagraph cell)
    {
        ImmutableArray<TextParagraph>.Builder words = ImmutableArray.CreateBuilder<TextParagraph>();
        int start = 0;
        foreach (LineBreakOpportunity place in LineBreaker.Find(string.Concat(cell.Spans.Select(span => span.Text))))
        {
            words.Add(cell with { Spans = SpanSlices.Of(cell.Spans, start, place.Index) });
            start = place.Index;
        }

        return words.ToImmutable();
    }
}
