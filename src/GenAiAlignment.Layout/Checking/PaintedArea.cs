using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Checking;

/// <summary>A part of a slide that something filled, and with which colours.</summary>
/// <param name="Colours">Each that a letter on it may stand on; none for a picture.</param>
/// <param name="Picture"><see langword="null"/> for colours.</param>
internal sealed record PaintedArea(Bounds Bounds, ImmutableArray<ThemeColour> Colours, PlacedPicture? Picture = null)
{
    /// <summary>Text may touch an edge without standing on what is behind it.</summary>
    private static readonly Length Edge = Length.FromPoints(1);

    /// <summary>What an item fills: nothing, one area, or each figure of a path.</summary>
    public static IEnumerable<PaintedArea> Of(SceneItem item) => item switch
    {
        RectangleItem { Fill: { } fill } rectangle => [Of(rectangle.Bounds, fill)],
        EllipseItem { Fill: { } fill } ellipse => [Of(Inner(ellipse.Bounds), fill)],
        PathItem { Fill: { } fill } path => Figures(path.Segments).Select(figure => Of(figure, fill)),
        PictureItem picture => [new PaintedArea(picture.Bounds, [], new PlacedPicture(picture.Picture, picture.Bounds))],
        TableItem table => Rows(table),
        GroupItem group => group.Items.SelectMany(Of),
        _ => [],
    };

    public static PaintedArea Of(Bounds area, Fill fill) => fill switch
    {
        SolidFill solid => new PaintedArea(area, [solid.Colour]),
        GradientFill gradient => new PaintedArea(area, [.. gradient.Stops.Select(stop => stop.Colour).Distinct()]),
        PictureFill picture => new PaintedArea(area, [], PlacedPicture.Covering(picture.Picture, area)),
        _ => throw new InvalidOperationException($"An unknown fill: {fill}"),
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
                yield return Of(new Bounds(table.Bounds.X, top, table.Bounds.Width, row.Height), row.Fill);
            }

            top += row.Height;
        }
    }
}
