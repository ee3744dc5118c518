using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>An ornament of a layout.</summary>
/// <param name="Name">Unique in the layout; shown in PowerPoint's selection pane.</param>
/// <param name="Fill"><see langword="null"/> for none.</param>
/// <param name="Stroke"><see langword="null"/> for none.</param>
/// <param name="Path">For <see cref="DecorationShape.Path"/>: SVG path data with M, L, C and Z, in points; else <see langword="null"/>.</param>
/// <param name="Progress">For <see cref="DecorationShape.Progress"/>; else <see langword="null"/>.</param>
public sealed record ThemeDecoration(
    string Name,
    DecorationShape Shape,
    EdgeExpression Left,
    EdgeExpression Top,
    EdgeExpression Right,
    EdgeExpression Bottom,
    ThemeColour? Fill,
    ThemeColour? Stroke,
    Length StrokeWidth,
    StrokeDash Dash,
    Length CornerRadius,
    ThemePicture? Picture,
    string? Path,
    ProgressColours? Progress)
{
    /// <summary>Whether it stands elsewhere on each slide, so that it belongs to the slide and not to the layout.</summary>
    public bool FollowsText =>
        Shape == DecorationShape.Progress || Left.FollowsText || Top.FollowsText || Right.FollowsText || Bottom.FollowsText;

    /// <summary>Whether it is drawn once for each paragraph of the body.</summary>
    public bool IsRepeated => new[] { Left, Top, Right, Bottom }.Any(edge => edge.Anchor == "item");
}
