using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Segments">On the page; each figure begins with a move.</param>
public sealed record PathItem(ImmutableArray<PathSegment> Segments, Fill? Fill, Stroke? Stroke) : SceneItem
{
    /// <summary>The area that holds all points, control points too. Empty, at the page's corner, for a path without points.</summary>
    public Bounds Area()
    {
        PointBounds bounds = new();
        foreach (PathSegment segment in Segments)
        {
            switch (segment)
            {
                case MoveSegment move:
                    bounds.Add(move.To);
                    break;
                case StraightSegment straight:
                    bounds.Add(straight.To);
                    break;
                case CurveSegment curve:
                    bounds.Add(curve.FirstControl);
                    bounds.Add(curve.SecondControl);
                    bounds.Add(curve.To);
                    break;
                case CloseSegment:
                    break;
                default:
                    throw new InvalidOperationException($"No points for {segment}.");
            }
        }

        return bounds.ToBounds();
    }

    private struct PointBounds
    {
        private (Position Least, Position Greatest)? corners;

        public void Add(Position point)
        {
            (Position least, Position greatest) = corners ?? (point, point);
            corners = (
                new Position(Length.Min(least.X, point.X), Length.Min(least.Y, point.Y)),
                new Position(Length.Max(greatest.X, point.X), Length.Max(greatest.Y, point.Y)));
        }

        public readonly Bounds ToBounds() => corners is var (least, greatest)
            ? new Bounds(least.X, least.Y, greatest.X - least.X, greatest.Y - least.Y)
            : default;
    }
}
