using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Gives an item of a slide the ink it has on white paper.</summary>
/// <param name="largestDark">In square points: larger areas are pale.</param>
/// <param name="isReversed">Whether it stood on a dark ground.</param>
internal sealed class PaperInking(double largestDark, bool isReversed)
{
    /// <summary>The place of a filled shape that stays dark, so that text on it stays light; <see langword="null"/> for everything else.</summary>
    public Bounds? DarkAreaOf(SceneItem item) =>
        AreaOf(item) is var (bounds, fill) && FillOf(fill, bounds) is SolidFill { Colour: not (ThemeColour.Background or ThemeColour.Surface or ThemeColour.Rule) }
            ? bounds
            : null;

    /// <param name="dark">Where shapes stay dark.</param>
    /// <returns><see langword="null"/> for what is not printed.</returns>
    public SceneItem? Ink(SceneItem item, ImmutableArray<Bounds> dark) => item switch
    {
        RectangleItem rectangle => rectangle with { Fill = FillOf(rectangle.Fill, rectangle.Bounds), Stroke = StrokeOf(rectangle.Stroke) },
        EllipseItem ellipse => ellipse with { Fill = FillOf(ellipse.Fill, ellipse.Bounds), Stroke = StrokeOf(ellipse.Stroke) },
        PathItem path => path with { Fill = FillOf(path.Fill, path.Area()), Stroke = StrokeOf(path.Stroke) },
        LineItem line => line with { Stroke = StrokeOf(line.Stroke)! }, // it has one
        PictureItem { AlternativeText: null } ornament when IsLarge(ornament.Bounds) => null,
        PictureItem => item,
        TextItem text => Text(text, dark),
        TableItem table => table with
        {
            RowRule = StrokeOf(table.RowRule)!, // it has one
            Rows = [.. table.Rows.Select(row => row with { Fill = FillOf(row.Fill, table.Bounds), Cells = [.. row.Cells.Select(cell => Text(cell, []))] })],
        },
        GroupItem group => group with { Items = [.. group.Items.Select(inner => Ink(inner, [])).OfType<SceneItem>()] },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    private static (Bounds Bounds, Fill? Fill)? AreaOf(SceneItem item) => item switch
    {
        RectangleItem rectangle => (rectangle.Bounds, rectangle.Fill),
        EllipseItem ellipse => (ellipse.Bounds, ellipse.Fill),
        PathItem path => (path.Area(), path.Fill),
        _ => null,
    };

    private bool IsLarge(Bounds bounds) => bounds.Width.Points * bounds.Height.Points > largestDark;

    private Fill? FillOf(Fill? fill, Bounds bounds) => fill switch
    {
        null => null,
        SolidFill { Colour: ThemeColour.Surface } => fill,
        SolidFill { Colour: ThemeColour.Muted } when isReversed => new SolidFill(ThemeColour.Surface),
        SolidFill { Colour: ThemeColour.Background } when !isReversed => fill,
        SolidFill { Colour: ThemeColour.Text } when isReversed => new SolidFill(ThemeColour.Background),
        _ when IsLarge(bounds) => new SolidFill(ThemeColour.Surface),
        SolidFill solid => new SolidFill(MarkOf(solid.Colour)),
        GradientFill gradient => new SolidFill(MarkOf(gradient.Stops[0].Colour)),
        PictureFill => fill,
        _ => throw new ArgumentOutOfRangeException(nameof(fill), fill, null),
    };

    private Stroke? StrokeOf(Stroke? stroke) => stroke is null ? null : stroke with { Colour = MarkOf(stroke.Colour) };

    /// <summary>Of lines and small areas.</summary>
    private ThemeColour MarkOf(ThemeColour colour) => colour switch
    {
        ThemeColour.Background or ThemeColour.Surface when isReversed => ThemeColour.Text,
        // On a dark ground "muted" is the surface's inverse (LayoutColours): what was faint there is faint here.
        ThemeColour.Muted when isReversed => ThemeColour.Surface,
        _ => PrintedOf(colour),
    };

    private static TextItem Text(TextItem text, ImmutableArray<Bounds> dark)
    {
        bool isOnDark = !text.Lines.IsEmpty && dark.Any(area => text.Lines.All(line => area.Contains(line.Box)));
        Func<ThemeColour, ThemeColour> inkOf = isOnDark ? _ => ThemeColour.Background : LetterOf;
        return text with
        {
            Paragraphs = [.. text.Paragraphs.Select(paragraph => Paragraph(paragraph, inkOf))],
            Lines = [.. text.Lines.Select(line => line with { Runs = [.. line.Runs.Select(run => run with { Colour = inkOf(run.Colour) })] })],
        };
    }

    private static TextParagraph Paragraph(TextParagraph paragraph, Func<ThemeColour, ThemeColour> inkOf) => paragraph with
    {
        Spans = [.. paragraph.Spans.Select(span => span with { Style = span.Style with { Colour = inkOf(span.Style.Colour) } })],
        Style = paragraph.Style.Bullet is { } bullet
            ? paragraph.Style with { Bullet = bullet with { Colour = inkOf(bullet.Colour) } }
            : paragraph.Style,
    };

    private static ThemeColour LetterOf(ThemeColour colour) =>
        colour is ThemeColour.Background or ThemeColour.Surface or ThemeColour.Rule ? ThemeColour.Text : PrintedOf(colour);

    private static ThemeColour PrintedOf(ThemeColour colour) => colour switch
    {
        ThemeColour.AccentInverse => ThemeColour.Accent,
        ThemeColour.MutedInverse => ThemeColour.Muted,
        _ => colour,
    };
}
