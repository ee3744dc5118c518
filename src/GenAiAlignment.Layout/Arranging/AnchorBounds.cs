using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What the edges of decorations hold on to, by the names that themes use.</summary>
internal sealed record AnchorBounds(ImmutableDictionary<string, Bounds> Named)
{
    /// <summary>The page and the frames themselves.</summary>
    public static AnchorBounds Of(Bounds page, IEnumerable<ThemeFrame> frames) => new(
        frames.ToImmutableDictionary(frame => ThemeWord.Of(frame.Content), frame => frame.Bounds).Add("page", page));

    /// <summary>Adds what a frame's text takes up; nothing when it has none.</summary>
    public AnchorBounds With(string name, IEnumerable<TextLine> lines) =>
        Around(lines) is { } bounds ? new AnchorBounds(Named.SetItem(name, bounds)) : this;

    /// <summary>Where an edge stands; <see langword="null"/> when what it holds on to is not on this slide.</summary>
    public Length? PlaceOf(EdgeExpression edge)
    {
        if (edge.Anchor is null)
        {
            return edge.Offset;
        }

        return Named.TryGetValue(edge.Anchor, out Bounds bounds) ? EdgeOf(bounds, edge.Edge) + edge.Offset : null;
    }

    private static Length EdgeOf(Bounds bounds, AnchorEdge edge) => edge switch
    {
        AnchorEdge.Left => bounds.X,
        AnchorEdge.Top => bounds.Y,
        AnchorEdge.Right => bounds.Right,
        AnchorEdge.Bottom => bounds.Bottom,
        _ => throw new ArgumentOutOfRangeException(nameof(edge), edge, null),
    };

    private static Bounds? Around(IEnumerable<TextLine> lines)
    {
        Bounds[] boxes = [.. lines.Select(line => line.Box)];
        if (boxes.Length == 0)
        {
            return null;
        }

        Length left = boxes.Min(box => box.X);
        Length top = boxes.Min(box => box.Y);
        return new Bounds(left, top, boxes.Max(box => box.Right) - left, boxes.Max(box => box.Bottom) - top);
    }
}
