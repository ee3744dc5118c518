using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>A theme for white paper: its inks, no grounds, no large areas; everything else stays where it is.</summary>
internal static class PaperTheme
{
    // An ornament that covers more of the slide than this is a ground, not an ornament.
    private const double LargestFilledShare = 0.04;

    public static Theme Of(Theme theme) => theme with
    {
        Palette = theme.PaperPalette,
        Layouts = [.. theme.Layouts.Select(layout => Of(layout, theme.SlideSize))],
    };

    private static ThemeLayout Of(ThemeLayout layout, Extent slide) => layout with
    {
        IsInverse = false,
        Background = new PlainBackground(ThemeColour.Background),
        Frames = [.. layout.Frames.Select(frame => layout.IsInverse || layout.Background is not PlainBackground { Colour: ThemeColour.Background } ? Readable(frame) : frame)],
        Decorations = [.. layout.Decorations.Where(decoration => !IsGround(decoration, slide))],
    };

    /// <summary>Text that was light on a dark ground.</summary>
    private static ThemeFrame Readable(ThemeFrame frame) => frame with { Style = frame.Style with { Colour = Dark(frame.Style.Colour) } };

    private static ThemeColour Dark(ThemeColour colour) => colour switch
    {
        ThemeColour.Background or ThemeColour.Surface or ThemeColour.Rule => ThemeColour.Text,
        ThemeColour.AccentInverse => ThemeColour.Accent,
        ThemeColour.MutedInverse => ThemeColour.Muted,
        _ => colour,
    };

    /// <summary>Filled areas that do not follow the text and are large; pictures are kept only when they are small, such as logos.</summary>
    private static bool IsGround(ThemeDecoration decoration, Extent slide)
    {
        if (decoration.Shape is not (DecorationShape.Rectangle or DecorationShape.Ellipse or DecorationShape.Picture)
            || (decoration.Fill is null && decoration.Shape != DecorationShape.Picture))
        {
            return false;
        }

        double width = Place(decoration.Right, slide).Points - Place(decoration.Left, slide).Points;
        double height = Place(decoration.Bottom, slide).Points - Place(decoration.Top, slide).Points;
        return Math.Abs(width * height) > slide.Width.Points * slide.Height.Points * LargestFilledShare;
    }

    /// <summary>Near enough for a size: only the page's own edges are known here.</summary>
    private static Length Place(EdgeExpression edge, Extent slide) => edge switch
    {
        { Anchor: "page", Edge: AnchorEdge.Right } => slide.Width + edge.Offset,
        { Anchor: "page", Edge: AnchorEdge.Bottom } => slide.Height + edge.Offset,
        _ => edge.Offset,
    };
}
