using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>Draws a page on a canvas whose unit is the point: the same for PDF and for pixels.</summary>
internal sealed class ScenePainter
{
    private readonly SKCanvas canvas;
    private readonly FontShelf fonts;
    private readonly PictureShelf pictures;
    private readonly ShapePainter shapes;
    private readonly TextPainter text;
    private readonly LinkTargets targets;
    private readonly LinkPainter links;

    public ScenePainter(SKCanvas canvas, Palette palette, FontShelf fonts, PictureShelf pictures, LinkTargets targets)
    {
        this.canvas = canvas;
        this.fonts = fonts;
        this.pictures = pictures;
        shapes = new ShapePainter(canvas, palette, pictures);
        text = new TextPainter(canvas, palette, fonts);
        this.targets = targets;
        links = new LinkPainter(canvas, targets);
    }

    public void Paint(Page page)
    {
        if (page.Background is not null)
        {
            using SKPath whole = Outlines.Of(page.Size.ToSkia());
            shapes.Paint(whole, page.Background, null);
        }

        Paint(page.Items);
    }

    private void Paint(ImmutableArray<SceneItem> items)
    {
        foreach (SceneItem item in items)
        {
            Paint(item);
        }
    }

    private void Paint(SceneItem item)
    {
        switch (item)
        {
            case RectangleItem rectangle:
                PaintShape(Outlines.Of(rectangle), rectangle.Fill, rectangle.Stroke);
                break;
            case EllipseItem ellipse:
                PaintShape(Outlines.Of(ellipse), ellipse.Fill, ellipse.Stroke);
                break;
            case PathItem path:
                PaintShape(Outlines.Of(path.Segments), path.Fill, path.Stroke);
                break;
            case LineItem line:
                shapes.PaintLine(line.From, line.To, line.Stroke);
                break;
            case PictureItem picture:
                shapes.PaintPicture(picture.Picture, picture.Bounds.ToSkia());
                break;
            case TextItem frame:
                PaintText(frame);
                break;
            case TableItem table:
                PaintTable(table);
                break;
            case GroupItem group:
                PaintGroup(group);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(item), item, null);
        }
    }

    private void PaintShape(SKPath outline, Fill? fill, Stroke? stroke)
    {
        using (outline)
        {
            shapes.Paint(outline, fill, stroke);
        }
    }

    private void PaintText(TextItem frame)
    {
        foreach (TextLine line in frame.Lines)
        {
            text.Paint(line);
            links.Paint(line);
        }
    }

    /// <summary>Row by row: ground, cells, and the rule below.</summary>
    private void PaintTable(TableItem table)
    {
        Length top = table.Bounds.Y;
        foreach (TableItemRow row in table.Rows)
        {
            PaintShape(Outlines.Of((table.Bounds with { Y = top, Height = row.Height }).ToSkia()), row.Fill, null);
            foreach (TextItem cell in row.Cells)
            {
                PaintText(cell);
            }

            top += row.Height;
            shapes.PaintLine(new Position(table.Bounds.X, top), new Position(table.Bounds.Right, top), table.RowRule);
        }
    }

    private void PaintGroup(GroupItem group)
    {
        canvas.Save();
        canvas.Translate(group.Offset.ToSkia());
        canvas.Scale((float)group.Scale);
        canvas.ClipRect(group.Size.ToSkia(), SKClipOperation.Intersect, antialias: true);
        ScenePainter painter = group.Inks is { } inks ? new ScenePainter(canvas, inks, fonts, pictures, targets) : this;
        painter.Paint(group.Items);
        canvas.Restore();
    }
}
