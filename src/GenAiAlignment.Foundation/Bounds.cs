namespace GenAiAlignment.Foundation;

/// <summary>An upright rectangle on a page, measured from the page's top left corner, y downwards.</summary>
public readonly record struct Bounds(Length X, Length Y, Length Width, Length Height)
{
    public Length Right => X + Width;

    public Length Bottom => Y + Height;

    public static Bounds FromPoints(double x, double y, double width, double height) =>
        new(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height));

    /// <summary>Whether the inner rectangle lies within this one, edges included, give or take the tolerance.</summary>
    public bool Contains(Bounds inner, Length tolerance = default) =>
        inner.X >= X - tolerance && inner.Y >= Y - tolerance && inner.Right <= Right + tolerance && inner.Bottom <= Bottom + tolerance;

    /// <summary>Whether the two share an area; touching edges do not count.</summary>
    public bool Overlaps(Bounds other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}
