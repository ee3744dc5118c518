using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Draws the ornaments of a layout where their anchors are.</summary>
internal sealed class DecorationDrawer(bool isInverse, PictureShelf pictures)
{
    /// <returns>Nothing when what the ornament holds on to is not on the slide.</returns>
    public ImmutableArray<SceneItem> Draw(ThemeDecoration decoration, AnchorBounds anchors)
    {
        if (anchors.PlaceOf(decoration.Left) is not { } left || anchors.PlaceOf(decoration.Top) is not { } top
            || anchors.PlaceOf(decoration.Right) is not { } right || anchors.PlaceOf(decoration.Bottom) is not { } bottom)
        {
            return [];
        }

        Bounds bounds = new(Length.Min(left, right), Length.Min(top, bottom), (right - left).Absolute(), (bottom - top).Absolute());
        return decoration.Shape switch
        {
            DecorationShape.Line when StrokeOf(decoration) is { } stroke =>
                [new LineItem(new Position(left, top), new Position(right, bottom), stroke) { Name = NameOf(decoration) }],
            DecorationShape.Rectangle =>
                [new RectangleItem(bounds, FillOf(decoration), StrokeOf(decoration), decoration.CornerRadius) { Name = NameOf(decoration) }],
            DecorationShape.Ellipse =>
                [new EllipseItem(bounds, FillOf(decoration), StrokeOf(decoration)) { Name = NameOf(decoration) }],
            DecorationShape.Path when decoration.Path is not null =>
                [new PathItem(ScenePaths.From(decoration.Path, bounds), FillOf(decoration), StrokeOf(decoration)) { Name = NameOf(decoration) }],
            DecorationShape.Picture when decoration.Picture is { } file && pictures.Read(file) is { } picture =>
                [new PictureItem(bounds, picture) { Name = NameOf(decoration) }],
            _ => [],
        };
    }

    /// <summary>One tick for each claim, from the left edge to the right one, wherever they are; those of one colour as one path, so that a designer moves three shapes and not a hundred.</summary>
    /// <param name="current">From 1.</param>
    public ImmutableArray<SceneItem> DrawProgress(ThemeDecoration decoration, AnchorBounds anchors, int current, int count)
    {
        if (decoration.Progress is not { } colours || anchors.PlaceOf(decoration.Left) is not { } left
            || anchors.PlaceOf(decoration.Top) is not { } top || anchors.PlaceOf(decoration.Right) is not { } right
            || anchors.PlaceOf(decoration.Bottom) is not { } bottom)
        {
            return [];
        }

        Bounds bar = new(Length.Min(left, right), top, (right - left).Absolute(), bottom - top);
        Length gap = GapOf(bar, colours.Gap, count);
        ImmutableArray<Bounds> ticks = left <= right ? Ticks(bar, gap, count) : [.. Ticks(bar, gap, count).Reverse()];
        (string Name, ThemeColour Colour, IEnumerable<Bounds> Ticks)[] groups =
        [
            ("Claims to come", colours.Rest, ticks.Skip(current)),
            ("Claims made", colours.Done, ticks.Take(current - 1)),
            ("This claim", colours.Current, ticks.Skip(current - 1).Take(1)),
        ];
        return [.. groups
            .Where(group => group.Ticks.Any())
            .Select(group => new PathItem(ScenePaths.Rectangles(gap > Length.Zero ? group.Ticks : [Joined(group.Ticks)]), Solid(group.Colour), null) { Name = group.Name })];
    }

    /// <summary>None when ticks would be too narrow to be told apart: then the bar is whole, and a deck of thousands of claims stays small.</summary>
    private static Length GapOf(Bounds bar, Length gap, int count) =>
        (bar.Width - (gap * (count - 1))) / count >= Length.FromPoints(2) ? gap : Length.Zero;

    private static ImmutableArray<Bounds> Ticks(Bounds bar, Length gap, int count)
    {
        double pitch = (bar.Width + gap).Points / count;
        return [.. Enumerable.Range(0, count).Select(i =>
            new Bounds(bar.X + Length.FromPoints(pitch * i), bar.Y, Length.FromPoints(pitch) - gap, bar.Height))];
    }

    /// <summary>Neighbours as one.</summary>
    private static Bounds Joined(IEnumerable<Bounds> ticks) => ticks.Aggregate((whole, tick) =>
    {
        Length x = Length.Min(whole.X, tick.X);
        return whole with { X = x, Width = Length.Max(whole.Right, tick.Right) - x };
    });

    private static string NameOf(ThemeDecoration decoration) =>
        char.ToUpperInvariant(decoration.Name[0]) + decoration.Name[1..].Replace('-', ' ');

    private SolidFill? FillOf(ThemeDecoration decoration) => decoration.Fill is { } colour ? Solid(colour) : null;

    private SolidFill Solid(ThemeColour colour) => new(LayoutColours.On(colour, isInverse));

    private Stroke? StrokeOf(ThemeDecoration decoration) => decoration.Stroke is { } colour
        ? new Stroke(LayoutColours.On(colour, isInverse), decoration.StrokeWidth, decoration.Dash)
        : null;
}
