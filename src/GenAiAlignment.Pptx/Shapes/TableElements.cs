using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Texts;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Native tables (ECMA-376 part 1, 21.1.3), with the header row marked so that screen readers name the columns.</summary>
internal static class TableElements
{
    private const string TableUri = "http://schemas.openxmlformats.org/drawingml/2006/table";

    public static P.GraphicFrame Of(TableItem table, PartContext part)
    {
        A.Table element = new(
            new A.TableProperties { FirstRow = true, RightToLeft = table.IsRightToLeft ? true : null, BandRow = table.Rows.Skip(1).Any(row => row.Fill is not null) },
            new A.TableGrid(table.ColumnWidths.Select(width => new A.GridColumn { Width = width.Emu })));
        Length top = table.Bounds.Y;
        foreach (TableItemRow row in table.Rows)
        {
            element.Append(Row(row, top, table, part));
            top += row.Height;
        }

        return new P.GraphicFrame(
            new P.NonVisualGraphicFrameProperties(
                ShapeNames.Of(table, part),
                new P.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties()),
            new P.Transform(
                new A.Offset { X = table.Bounds.X.Emu, Y = table.Bounds.Y.Emu },
                new A.Extents { Cx = table.Bounds.Width.Emu, Cy = table.Bounds.Height.Emu }),
            new A.Graphic(new A.GraphicData(element) { Uri = TableUri }));
    }

    private static A.TableRow Row(TableItemRow row, Length top, TableItem table, PartContext part)
    {
        A.TableRow element = new() { Height = row.Height.Emu };
        Length used = Length.Zero;
        for (int i = 0; i < row.Cells.Length; i++)
        {
            Length left = table.IsRightToLeft ? table.Bounds.Right - used - table.ColumnWidths[i] : table.Bounds.X + used;
            Bounds cell = new(left, top, table.ColumnWidths[i], row.Height);
            element.Append(Cell(row.Cells[i], row.Fill, cell, table.RowRule, part));
            used += table.ColumnWidths[i];
        }

        return element;
    }

    private static A.TableCell Cell(TextItem text, Fill? fill, Bounds cell, Stroke rule, PartContext part)
    {
        A.TextBody body = new(new A.BodyProperties(), new A.ListStyle());
        body.Append(TextElements.Paragraphs(text, part));
        A.BottomBorderLineProperties bottom = new(new A.SolidFill(part.Colours.Colour(rule.Colour))) { Width = (int)rule.Width.Emu };
        FillElements.AddDash(bottom, rule.Dash);
        return new A.TableCell(body, new A.TableCellProperties(bottom, FillElements.Fill(fill, new Extent(cell.Width, cell.Height), part))
        {
            LeftMargin = Padding(cell.X, text.Bounds.X),
            TopMargin = Padding(cell.Y, text.Bounds.Y),
            RightMargin = Padding(text.Bounds.Right, cell.Right),
            BottomMargin = Padding(text.Bounds.Bottom, cell.Bottom),
            Anchor = TextShapes.Anchor(text.Anchor),
        });
    }

    private static int Padding(Length from, Length to) => (int)Length.Max(Length.Zero, to - from).Emu;
}
