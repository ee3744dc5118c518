using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Writes paths as custom geometry, in EMU from the shape's left top.</summary>
internal static class PathXml
{
    /// <summary>Around all points, those that steer curves included.</summary>
    public static Bounds BoundsOf(ImmutableArray<PathSegment> segments)
    {
        Position[] points = [.. segments.SelectMany(PointsOf)];
        Length left = points.Min(point => point.X);
        Length top = points.Min(point => point.Y);
        return new Bounds(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    public static A.CustomGeometry Geometry(ImmutableArray<PathSegment> segments, Bounds bounds)
    {
        A.Path path = new() { Width = bounds.Width.Emu, Height = bounds.Height.Emu };
        path.Append(segments.Select(segment => Step(segment, bounds)));
        return new A.CustomGeometry(
            new A.AdjustValueList(),
            new A.ShapeGuideList(),
            new A.AdjustHandleList(),
            new A.ConnectionSiteList(),
            new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" },
            new A.PathList(path));
    }

    private static IEnumerable<Position> PointsOf(PathSegment segment) => segment switch
    {
        MoveSegment move => [move.To],
        StraightSegment straight => [straight.To],
        CurveSegment curve => [curve.FirstControl, curve.SecondControl, curve.To],
        _ => [],
    };

    private static OpenXmlElement Step(PathSegment segment, Bounds bounds) => segment switch
    {
        MoveSegment move => new A.MoveTo(Point(move.To, bounds)),
        StraightSegment straight => new A.LineTo(Point(straight.To, bounds)),
        CurveSegment curve => new A.CubicBezierCurveTo(Point(curve.FirstControl, bounds), Point(curve.SecondControl, bounds), Point(curve.To, bounds)),
        CloseSegment => new A.CloseShapePath(),
        _ => throw new ArgumentOutOfRangeException(nameof(segment), segment, null),
    };

    private static A.Point Point(Position position, Bounds bounds) => new()
    {
        X = (position.X - bounds.X).Emu.ToString(CultureInfo.InvariantCulture),
        Y = (position.Y - bounds.Y).Emu.ToString(CultureInfo.InvariantCulture),
    };
}
