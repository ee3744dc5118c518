using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Checking;

/// <summary>A part of a slide that something filled, and with which colours.</summary>
/// <param name="Colours">Each that a letter on it may stand on; <see langword="null"/> for a picture, whose colours are not known here.</param>
internal sealed record PaintedArea(Bounds Bounds, ImmutableArray<ThemeColour>? Colours)
{
    /// <summary>Text may touch an edge without standing on what is behind it.</summary>
    private static readonly Length Edge = Length.FromPoints(1);

    /// <summary>What an item fills: nothing, one area, or each figure of a path.</summary>
    public static IEnumerable<PaintedArea> Of(SceneItem item) => item switch
    {
        RectangleItem { Fill: { } fill } rectangle => [new PaintedArea(rectangle.Bounds, ColoursOf(fill))],
        EllipseItem { Fill: { } fill } ellipse => [new PaintedArea(Inner(ellipse.Bounds), ColoursOf(fill))],
        PathItem { Fill: { } fill } path => Figures(path.Segments).Select(figure => new PaintedArea(figure, ColoursOf(fill))),
        PictureItem picture => [new PaintedArea(picture.Bounds, null)],
        TableItem table => Rows(table),
        GroupItem group => group.Items.SelectMany(Of),
        _ => [],
    };

    public static ImmutableArray<ThemeColour>? ColoursOf(Fill fill) => fill switch
    {
        SolidFill solid => [solid.Colour],
        GradientFill gradient => [.. gradient.Stops.Select(stop => stop.Colour).Distinct()],
        _ => null,
    };

    public bool Covers(Bounds text) => Bounds.Contains(text, Edge);

    public bool Touches(Bounds text) =>
        Bounds.Overlaps(new Bounds(text.X + Edge, text.Y + Edge, text.Width - (Edge * 2), text.Height - (Edge * 2)));

    /// <summary>The upright rectangle within an ellipse: text that reaches beyond it stands on two grounds.</summary>
    private static Bounds Inner(Bounds ellipse)
    {
        double share = (1 - Math.Sqrt(0.5)) / 2;
        Length across = ellipse.Width * share;
        Length down = ellipse.Height * share;
        return new Bounds(ellipse.X + across, ellipse.Y + down, ellipse.Width - (across * 2), ellipse.Height - (down * 2));
    }

    private static IEnumerable<Bounds> Figures(ImmutableArray<PathSegment> segments)
    {
        List<Position> figure = [];
        foreach (PathSegment segment in segments)
        {
            if (segment is MoveSegment && figure.Count > 0)
            {
                yield return Around(figure);
                figure.Clear();
            }

            figure.AddRange(segment switch
            {
                MoveSegment move => [move.To],
                StraightSegment straight => [straight.To],
                CurveSegment curve => [curve.FirstControl, curve.SecondControl, curve.To],
                _ => (ReadOnlySpan<Position>)[],
            });
        }

        if (figure.Count > 0)
        {
            yield return Around(figure);
        }
    }

    private static Bounds Around(List<Position> points)
    {
        Length left = points.Min(point => point.X);
        Length top = points.Min(point => point.Y);
        return new Bounds(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    private static IEnumerable<PaintedArea> Rows(TableItem table)
    {
        Length top = table.Bounds.Y;
        foreach (TableItemRow row in table.Rows)
        {
            if (row.Fill is not null)
            {
                yield return new PaintedArea(new Bounds(table.Bounds.X, top, table.Bounds.Width, row.Height), ColoursOf(row.Fill));
            }

            top += row.Height;
        }
    }
}
