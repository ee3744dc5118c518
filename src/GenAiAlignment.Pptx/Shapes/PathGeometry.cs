using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Paths as custom geometry (ECMA-376 part 1, 20.1.9.8), in EMU from the shape's corner.</summary>
internal static class PathGeometry
{
    /// <summary>The area that holds all points, control points too; never without width or height, which a path's scale divides by.</summary>
    public static Bounds BoundsOf(PathItem path)
    {
        Position[] points = [.. path.Segments.SelectMany(PointsOf)];
        if (points.Length == 0)
        {
            return new Bounds(Length.Zero, Length.Zero, new Length(1), new Length(1));
        }

        Length left = points.Min(point => point.X);
        Length top = points.Min(point => point.Y);
        Length width = points.Max(point => point.X) - left;
        Length height = points.Max(point => point.Y) - top;
        return new Bounds(left, top, Length.Max(width, new Length(1)), Length.Max(height, new Length(1)));
    }

    public static A.CustomGeometry Of(PathItem item, Bounds bounds)
    {
        A.Path path = new() { Width = bounds.Width.Emu, Height = bounds.Height.Emu };
        path.Append(item.Segments.Select(segment => Step(segment, bounds)));
        return new A.CustomGeometry(
            new A.AdjustValueList(), new A.ShapeGuideList(), new A.AdjustHandleList(), new A.ConnectionSiteList(),
            new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" },
            new A.PathList(path));
    }

    private static OpenXmlElement Step(PathSegment segment, Bounds bounds) => segment switch
    {
        MoveSegment move => new A.MoveTo(Point(move.To, bounds)),
        StraightSegment straight => new A.LineTo(Point(straight.To, bounds)),
        CurveSegment curve => new A.CubicBezierCurveTo(
            Point(curve.FirstControl, bounds), Point(curve.SecondControl, bounds), Point(curve.To, bounds)),
        CloseSegment => new A.CloseShapePath(),
        _ => throw new InvalidOperationException($"No step for {segment}."),
    };

    private static IEnumerable<Position> PointsOf(PathSegment segment) => segment switch
    {
        MoveSegment move => [move.To],
        StraightSegment straight => [straight.To],
        CurveSegment curve => [curve.FirstControl, curve.SecondControl, curve.To],
        CloseSegment => [],
        _ => throw new InvalidOperationException($"No points for {segment}."),
    };

    private static A.Point Point(Position position, Bounds bounds) => new()
    {
        X = FormattableString.Invariant($"{(position.X - bounds.X).Emu}"),
        Y = FormattableString.Invariant($"{(position.Y - bounds.Y).Emu}"),
    };
}
