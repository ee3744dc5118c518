using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Turns a theme's layouts into what all slides of a kind share: the ground, the ornaments that never move, the placeholders.</summary>
internal sealed class LayoutBuilder(Theme theme, PictureShelf pictures, bool isRightToLeft)
{
    public SlideLayout Build(ThemeLayout layout)
    {
        Bounds page = new(Length.Zero, Length.Zero, theme.SlideSize.Width, theme.SlideSize.Height);
        AnchorBounds anchors = AnchorBounds.Of(page, layout.Frames);
        DecorationDrawer drawer = new(layout.IsInverse, pictures);
        return new SlideLayout(
            layout.Name,
            layout.Kind,
            Background(layout),
            [.. layout.Decorations.Where(decoration => !decoration.FollowsText).SelectMany(decoration => drawer.Draw(decoration, anchors))],
            [.. layout.Frames.Select(frame => Placeholder(frame, layout.IsInverse))],
            layout.IsInverse);
    }

    private Fill Background(ThemeLayout layout) => layout.Background switch
    {
        PlainBackground { Colour: ThemeColour.Background } => new SolidFill(LayoutColours.On(ThemeColour.Background, layout.IsInverse)),
        PlainBackground plain => new SolidFill(plain.Colour),
        GradientBackground gradient => new GradientFill(
            gradient.Angle, [.. gradient.Stops.Select(stop => new GradientStop(stop.Offset, stop.Colour))]),
        PictureBackground picture when pictures.Read(picture.Picture) is { } read => new PictureFill(read),
        PictureBackground => new SolidFill(LayoutColours.On(ThemeColour.Background, layout.IsInverse)),
        _ => throw new InvalidOperationException($"No ground for {layout.Background}."),
    };

    private Placeholder Placeholder(ThemeFrame frame, bool isInverse) => new(
        PlaceholderRoles.NameOf(frame.Content),
        PlaceholderRoles.RoleOf(frame.Content),
        PlaceholderRoles.IndexOf(frame.Content),
        frame.Bounds,
        frame.Anchor,
        FrameStyles.Paragraph(frame) with { IsRightToLeft = isRightToLeft },
        FrameStyles.Character(frame.Style, frame.Style.Sizes[0], isInverse),
        PlaceholderRoles.NameOf(frame.Content));
}
