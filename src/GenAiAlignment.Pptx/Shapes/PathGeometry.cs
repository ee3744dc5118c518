using System.Globalization;
using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Paths as custom geometry (ECMA-376 part 1, 20.1.9.8), in EMU from the shape's corner.</summary>
internal static class PathGeometry
{
    /// <summary>Never without width or height, which a path's scale divides by.</summary>
    public static Bounds BoundsOf(PathItem path)
    {
        Bounds area = path.Area();
        return area with { Width = Length.Max(area.Width, new Length(1)), Height = Length.Max(area.Height, new Length(1)) };
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

    private static A.Point Point(Position position, Bounds bounds) => new()
    {
        X = (position.X - bounds.X).Emu.ToString(CultureInfo.InvariantCulture),
        Y = (position.Y - bounds.Y).Emu.ToString(CultureInfo.InvariantCulture),
    };
}
