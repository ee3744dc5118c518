using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Sets pictures: as large as there is room, whole, their caption below. What cannot be shown is named where it would stand.</summary>
/// <param name="title">What the slide is called, and a picture that nothing else names.</param>
internal sealed class PictureSetter(ContentStyle style, Typesetter typesetter, PictureShelf pictures, string title)
{
    private const double GapInEms = 0.5;
    private const double StandInRatio = 16.0 / 9;
    private const double PaddingInPoints = 24;

    // Of the height that a picture has with its caption.
    private const double MostOfCaption = 1.0 / 3;

    // Pixels are shown at no less than 48 to the inch: above that size they would be seen one by one.
    private const double LargestPixel = 72.0 / 48;

    /// <param name="caption"><see langword="null"/> for none; one that would leave the picture little room goes on behind it as text.</param>
    public ImmutableArray<ContentPiece> Set(PictureBlock block, TextParagraph? caption, Length height)
    {
        TextSetting setting = new(typesetter, style.Width, LineBreaking.Steady);
        TextBlock? below = caption is null ? null : setting.Set([caption]);
        Length gap = Length.FromPoints(style.Floor * GapInEms);
        if (below is not null && below.Height > height * MostOfCaption)
        {
            return [.. Set(block, null, height), new TextPiece(setting, below) { SpaceBefore = gap }];
        }

        Extent room = new(style.Width, below is null ? height : height - gap - below.Height);
        Picture? picture = pictures.Read(block.Path);
        (ImmutableArray<SceneItem> figure, Extent size) = picture is null ? StandIn(block, room) : Shown(block, picture, room);
        return [new PicturePiece(figure, size, gap, setting, below) { SpaceBefore = style.Frame.ItemSpace }];
    }

    private (ImmutableArray<SceneItem> Figure, Extent Size) Shown(PictureBlock block, Picture picture, Extent room)
    {
        double scale = Math.Min(LargestPixel, Math.Min(room.Width.Points / picture.PixelWidth, room.Height.Points / picture.PixelHeight));
        Extent size = new(Length.FromPoints(picture.PixelWidth * scale), Length.FromPoints(picture.PixelHeight * scale));
        PictureItem item = new(new Bounds(Left(size.Width), Length.Zero, size.Width, size.Height), picture)
        {
            Name = "Picture", AlternativeText = NameOf(block),
        };
        return ([item], size);
    }

    /// <summary>A panel with the alternative text, which leads to the picture when that is somewhere in the web.</summary>
    private (ImmutableArray<SceneItem> Figure, Extent Size) StandIn(PictureBlock block, Extent room)
    {
        Length width = Length.Min(room.Width, room.Height * StandInRatio);
        Extent size = new(width, width / StandInRatio);
        Bounds panel = new(Left(width), Length.Zero, width, size.Height);
        Length padding = Length.FromPoints(PaddingInPoints);
        Bounds inner = new(panel.X + padding, padding, width - (padding * 2), size.Height - (padding * 2));
        string? link = EssayPictures.IsRemote(block.Path) ? block.Path : null;
        TextFit fit = StandInText.Fit(NameOf(block), text => new TextFitter(typesetter).Fit(
            [.. style.Frame.Style.Sizes.Where(step => step <= style.Size)],
            new Extent(inner.Width, inner.Height),
            step => [new TextParagraph(
                [new TextSpan(text, style.Text with { Size = step, Colour = style.On(ThemeColour.Muted) }, link)],
                new ParagraphStyle { Alignment = TextAlignment.Centre, LineSpacingPercent = style.Frame.Style.Leading })],
            new TextFitOptions { Breaking = LineBreaking.Balanced }));
        return (
            [
                new RectangleItem(panel, new SolidFill(style.On(ThemeColour.Surface)), new Stroke(style.On(ThemeColour.Rule), Length.FromPoints(1), StrokeDash.Dash))
                {
                    Name = "Missing picture",
                },
                new TextItem(inner, null, TextAnchor.Middle, fit.Block.Paragraphs, fit.Block.PlacedIn(inner, TextAnchor.Middle)) { Name = "Alternative text" },
            ],
            size);
    }

    private Length Left(Length width) => style.Frame.Alignment switch
    {
        TextAlignment.Leading => typesetter.IsRightToLeft ? style.Width - width : Length.Zero,
        TextAlignment.Centre => (style.Width - width) / 2,
        TextAlignment.Trailing => typesetter.IsRightToLeft ? Length.Zero : style.Width - width,
        _ => throw new InvalidOperationException($"No place for {style.Frame.Alignment}."),
    };

    private string NameOf(PictureBlock block) =>
        new[] { block.AlternativeText, block.Caption.PlainText, title }.First(name => !string.IsNullOrWhiteSpace(name));
}
