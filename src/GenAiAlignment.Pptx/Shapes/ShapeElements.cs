using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Texts;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Turns scene items into what stands in a shape tree (ECMA-376 part 1, 19.3.1.45).</summary>
internal static class ShapeElements
{
    // In 60 000ths of a degree.
    private const int QuarterTurn = 90 * 60_000;

    /// <summary>The elements for an item; <paramref name="onLayout"/> marks it as drawn by the designer of the layout.</summary>
    public static OpenXmlElement Of(SceneItem item, PartContext part, bool onLayout = false) => item switch
    {
        TextItem text => TextShapes.Of(text, part),
        RectangleItem rectangle => Area(rectangle, rectangle.Bounds, Rectangle(rectangle), rectangle.Fill, rectangle.Stroke, part, onLayout),
        EllipseItem ellipse => Area(ellipse, ellipse.Bounds, Preset(A.ShapeTypeValues.Ellipse), ellipse.Fill, ellipse.Stroke, part, onLayout),
        LineItem line => Line(line, part, onLayout),
        PathItem path => Path(path, part, onLayout),
        PictureItem picture => Picture(picture, part, onLayout),
        TableItem table => TableElements.Of(table, part),
        GroupItem group => Group(group, part, onLayout),
        _ => throw new InvalidOperationException($"No shape for {item}."),
    };

    public static A.PresetGeometry Preset(A.ShapeTypeValues shape, params OpenXmlElement[] guides) =>
        new(new A.AdjustValueList(guides)) { Preset = shape };

    public static A.Transform2D Transform(Bounds bounds) =>
        new(new A.Offset { X = bounds.X.Emu, Y = bounds.Y.Emu }, new A.Extents { Cx = bounds.Width.Emu, Cy = bounds.Height.Emu });

    private static P.Shape Area(
        SceneItem item, Bounds bounds, OpenXmlElement geometry, Fill? fill, Stroke? stroke, PartContext part, bool onLayout) => new(
        new P.NonVisualShapeProperties(ShapeNames.Of(item, part), new P.NonVisualShapeDrawingProperties(), Drawn(onLayout)),
        new P.ShapeProperties(
            Transform(bounds), geometry, FillElements.Fill(fill, new Extent(bounds.Width, bounds.Height), part), FillElements.Outline(stroke, part)),
        new P.TextBody(new A.BodyProperties(), new A.ListStyle(), TextElements.EmptyParagraph(part.Deck)));

    private static A.PresetGeometry Rectangle(RectangleItem item)
    {
        if (item.CornerRadius == Length.Zero)
        {
            return Preset(A.ShapeTypeValues.Rectangle);
        }

        long side = Math.Max(1, Length.Min(item.Bounds.Width, item.Bounds.Height).Emu);
        long share = Math.Min(50_000, item.CornerRadius.Emu * 100_000 / side);
        return Preset(A.ShapeTypeValues.RoundRectangle, new A.ShapeGuide { Name = "adj", Formula = FormattableString.Invariant($"val {share}") });
    }

    private static P.ConnectionShape Line(LineItem line, PartContext part, bool onLayout)
    {
        Length left = Length.Min(line.From.X, line.To.X);
        Length top = Length.Min(line.From.Y, line.To.Y);
        Bounds bounds = new(left, top, Length.Max(line.From.X, line.To.X) - left, Length.Max(line.From.Y, line.To.Y) - top);
        A.Transform2D transform = Transform(bounds);
        bool falls = (line.To.X - line.From.X).Emu * (double)(line.To.Y - line.From.Y).Emu >= 0;
        if (!falls)
        {
            transform.VerticalFlip = true;
        }

        return new P.ConnectionShape(
            new P.NonVisualConnectionShapeProperties(
                ShapeNames.Of(line, part), new P.NonVisualConnectorShapeDrawingProperties(), Drawn(onLayout)),
            new P.ShapeProperties(transform, Preset(A.ShapeTypeValues.Line), FillElements.Outline(line.Stroke, part)));
    }

    private static P.Shape Path(PathItem path, PartContext part, bool onLayout)
    {
        Bounds bounds = PathGeometry.BoundsOf(path);
        return Area(path, bounds, PathGeometry.Of(path, bounds), path.Fill, path.Stroke, part, onLayout);
    }

    private static P.Picture Picture(PictureItem picture, PartContext part, bool onLayout) => new(
        new P.NonVisualPictureProperties(
            ShapeNames.Of(picture, part),
            new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }),
            Drawn(onLayout)),
        new P.BlipFill(FillElements.Blip(picture.Picture, part), new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(Turned(picture), Preset(A.ShapeTypeValues.Rectangle)));

    /// <summary>The box is that of the file's own pixels, around the same middle; it is mirrored first and turned then (20.1.7.6).</summary>
    private static A.Transform2D Turned(PictureItem item)
    {
        Picture picture = item.Picture;
        Bounds box = item.Bounds;
        Length shift = picture.IsOnItsSide ? (box.Width - box.Height) / 2 : Length.Zero;
        A.Transform2D transform = Transform(picture.IsOnItsSide ? new Bounds(box.X + shift, box.Y - shift, box.Height, box.Width) : box);
        if (picture.QuarterTurns > 0)
        {
            transform.Rotation = picture.QuarterTurns * QuarterTurn;
        }

        if (picture.IsMirrored)
        {
            transform.HorizontalFlip = true;
        }

        return transform;
    }

    private static P.GroupShape Group(GroupItem group, PartContext part, bool onLayout)
    {
        P.GroupShape element = new(
            new P.NonVisualGroupShapeProperties(
                ShapeNames.Of(group, part), new P.NonVisualGroupShapeDrawingProperties(), Drawn(onLayout)),
            new P.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = group.Offset.X.Emu, Y = group.Offset.Y.Emu },
                new A.Extents { Cx = (group.Size.Width * group.Scale).Emu, Cy = (group.Size.Height * group.Scale).Emu },
                new A.ChildOffset { X = 0, Y = 0 },
                new A.ChildExtents { Cx = group.Size.Width.Emu, Cy = group.Size.Height.Emu })));
        element.Append(group.Items.Select(item => Of(item, part)));
        return element;
    }

    private static P.ApplicationNonVisualDrawingProperties Drawn(bool onLayout) => onLayout ? new() { UserDrawn = true } : new();
}
