using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Writes native tables. Cell margins are what the layout left around the text.</summary>
internal sealed class TableXml(Texts.ParagraphXml paragraphs, FillXml fills)
{
    private const string TableUri = "http://schemas.openxmlformats.org/drawingml/2006/table";

    public P.GraphicFrame Frame(TableItem item, P.NonVisualDrawingProperties named)
    {
        A.Table table = new(
            new A.TableProperties { FirstRow = true },
            new A.TableGrid(item.ColumnWidths.Select(width => new A.GridColumn { Width = width.Emu })));
        Length top = item.Bounds.Y;
        foreach (TableItemRow row in item.Rows)
        {
            table.Append(Row(item, row, top));
            top += row.Height;
        }

        return new P.GraphicFrame(
            new P.NonVisualGraphicFrameProperties(
                named,
                new P.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties()),
            new P.Transform(
                new A.Offset { X = item.Bounds.X.Emu, Y = item.Bounds.Y.Emu },
                new A.Extents { Cx = item.Bounds.Width.Emu, Cy = item.Bounds.Height.Emu }),
            new A.Graphic(new A.GraphicData(table) { Uri = TableUri }));
    }

    private A.TableRow Row(TableItem item, TableItemRow row, Length top)
    {
        A.TableRow cells = new() { Height = row.Height.Emu };
        Length left = item.Bounds.X;
        for (int i = 0; i < row.Cells.Length; i++)
        {
            Bounds cell = new(left, top, item.ColumnWidths[i], row.Height);
            cells.Append(Cell(row.Cells[i], cell, row.Fill, item.RowRule));
            left += item.ColumnWidths[i];
        }

        return cells;
    }

    private A.TableCell Cell(TextItem text, Bounds cell, Fill? fill, Stroke rule)
    {
        A.TextBody body = new(new A.BodyProperties(), new A.ListStyle());
        body.Append(paragraphs.Paragraphs(text.Paragraphs, null, null));
        if (text.Paragraphs.IsEmpty)
        {
            body.Append(new A.Paragraph());
        }

        A.TableCellProperties properties = new(
            new A.LeftBorderLineProperties(new A.NoFill()),
            new A.RightBorderLineProperties(new A.NoFill()),
            new A.TopBorderLineProperties(new A.NoFill()),
            new A.BottomBorderLineProperties(Texts.SchemeColours.Fill(rule.Colour)) { Width = (int)rule.Width.Emu },
            fills.Of(fill, new Extent(cell.Width, cell.Height)))
        {
            LeftMargin = (int)(text.Bounds.X - cell.X).Emu,
            TopMargin = (int)(text.Bounds.Y - cell.Y).Emu,
            RightMargin = (int)(cell.Right - text.Bounds.Right).Emu,
            BottomMargin = (int)(cell.Bottom - text.Bounds.Bottom).Emu,
        };
        return new A.TableCell(body, properties);
    }
}
