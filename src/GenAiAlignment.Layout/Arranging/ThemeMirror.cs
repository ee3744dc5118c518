using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>A theme for languages written from right to left: every place changes sides. Leading edges, alignments and indents do so by themselves.</summary>
internal sealed class ThemeMirror(Length width)
{
    public static Theme Of(Theme theme)
    {
        ThemeMirror mirror = new(theme.SlideSize.Width);
        return theme with { Layouts = [.. theme.Layouts.Select(mirror.Mirrored)] };
    }

    private ThemeLayout Mirrored(ThemeLayout layout) => layout with
    {
        Background = layout.Background is GradientBackground gradient ? gradient with { Angle = (540 - gradient.Angle) % 360 } : layout.Background,
        Frames = [.. layout.Frames.Select(frame => frame with { Bounds = frame.Bounds with { X = width - frame.Bounds.Right } })],
        Decorations = [.. layout.Decorations.Select(Mirrored)],
    };

    /// <summary>What runs from its left edge to its right, as a line or the progress of the talk, runs the other way. A path keeps its form: letters and quotation marks are not written backwards.</summary>
    private ThemeDecoration Mirrored(ThemeDecoration decoration)
    {
        Length ownWidth = decoration.Path is { } path ? ScenePaths.WidthOf(path) : Length.Zero;
        return decoration with { Left = Mirrored(decoration.Left, ownWidth), Right = Mirrored(decoration.Right, ownWidth) };
    }

    private EdgeExpression Mirrored(EdgeExpression edge, Length shift) => edge.Anchor is null
        ? edge with { Offset = width - edge.Offset - shift }
        : edge with { Edge = Opposite(edge.Edge), Offset = -edge.Offset - shift };

    private static AnchorEdge Opposite(AnchorEdge edge) => edge switch
    {
        AnchorEdge.Left => AnchorEdge.Right,
        AnchorEdge.Right => AnchorEdge.Left,
        AnchorEdge.Top or AnchorEdge.Bottom => edge,
        _ => throw new ArgumentOutOfRangeException(nameof(edge), edge, null),
    };
}
