using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>The outlines of shapes as Skia paths.</summary>
internal static class Outlines
{
    public static SKPath Of(RectangleItem item)
    {
        float radius = item.CornerRadius.ToSkia();
        SKRect bounds = item.Bounds.ToSkia();
        return radius > 0 ? Build(builder => builder.AddRoundRect(new SKRoundRect(bounds, radius))) : Of(bounds);
    }

    public static SKPath Of(SKRect rectangle) => Build(builder => builder.AddRect(rectangle));

    public static SKPath Of(EllipseItem item) => Build(builder => builder.AddOval(item.Bounds.ToSkia()));

    public static SKPath Of(ImmutableArray<PathSegment> segments) => Build(builder =>
    {
        foreach (PathSegment segment in segments)
        {
            Add(builder, segment);
        }
    });

    private static SKPath Build(Action<SKPathBuilder> draw)
    {
        using SKPathBuilder builder = new();
        draw(builder);
        return builder.Detach();
    }

    private static void Add(SKPathBuilder builder, PathSegment segment)
    {
        switch (segment)
        {
            case MoveSegment move:
                builder.MoveTo(move.To.ToSkia());
                break;
            case StraightSegment straight:
                builder.LineTo(straight.To.ToSkia());
                break;
            case CurveSegment curve:
                builder.CubicTo(curve.FirstControl.ToSkia(), curve.SecondControl.ToSkia(), curve.To.ToSkia());
                break;
            case CloseSegment:
                builder.Close();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(segment), segment, null);
        }
    }
}
