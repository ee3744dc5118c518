using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Paths made of what themes say.</summary>
internal static class ScenePaths
{
    /// <summary>Path data, in points from the left top of its place.</summary>
    /// <param name="data">Checked when the theme was read.</param>
    public static ImmutableArray<PathSegment> From(string data, Bounds place)
    {
        return PathData.TryParse(data, out ImmutableArray<(char Command, ImmutableArray<double> Numbers)> steps)
            ? [.. steps.Select(step => Segment(step.Command, step.Numbers, place))]
            : throw new ArgumentException("No path data.", nameof(data));
    }

    /// <summary>How far path data reaches to the right.</summary>
    /// <param name="data">Checked when the theme was read.</param>
    public static Length WidthOf(string data) => Length.FromPoints(
        PathData.TryParse(data, out ImmutableArray<(char Command, ImmutableArray<double> Numbers)> steps)
            ? steps.SelectMany(step => step.Numbers.Where((_, index) => index % 2 == 0)).Max()
            : throw new ArgumentException("No path data.", nameof(data)));

    public static ImmutableArray<PathSegment> Rectangles(IEnumerable<Bounds> rectangles) => [.. rectangles.SelectMany(Rectangle)];

    private static IEnumerable<PathSegment> Rectangle(Bounds area) =>
    [
        new MoveSegment(new Position(area.X, area.Y)),
        new StraightSegment(new Position(area.Right, area.Y)),
        new StraightSegment(new Position(area.Right, area.Bottom)),
        new StraightSegment(new Position(area.X, area.Bottom)),
        new CloseSegment(),
    ];

    private static PathSegment Segment(char command, ImmutableArray<double> numbers, Bounds place)
    {
        return command switch
        {
            'M' => new MoveSegment(At(0)),
            'L' => new StraightSegment(At(0)),
            'C' => new CurveSegment(At(0), At(2), At(4)),
            _ => new CloseSegment(),
        };

        Position At(int index) => new(place.X + Length.FromPoints(numbers[index]), place.Y + Length.FromPoints(numbers[index + 1]));
    }
}
