using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2019.Drawing;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Texts;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Writes the shapes of one slide or layout. Ids count up from 2; 1 is the tree itself.</summary>
internal sealed class ShapeTreeXml(ParagraphXml paragraphs, FillXml fills)
{
    private const string DecorativeUri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private readonly P.ShapeTree tree = Empty();
    private uint nextId = 2;

    public P.ShapeTree Tree => tree;

    public static P.ShapeTree Empty() => new(
        new P.NonVisualGroupShapeProperties(
            new P.NonVisualDrawingProperties { Id = 1, Name = "" }, new P.NonVisualGroupShapeDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
        new P.GroupShapeProperties(new A.TransformGroup(
            new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }, new A.ChildOffset { X = 0, Y = 0 }, new A.ChildExtents { Cx = 0, Cy = 0 })));

    /// <returns>The shape's id.</returns>
    public uint Add(SceneItem item)
    {
        uint id = nextId++;
        tree.Append(item switch
        {
            TextItem text => Text(text, id),
            RectangleItem rectangle => Shape(item, id, rectangle.Bounds, Rectangle(rectangle), rectangle.Fill, rectangle.Stroke),
            EllipseItem ellipse => Shape(item, id, ellipse.Bounds, ShapeFrame.Preset(A.ShapeTypeValues.Ellipse), ellipse.Fill, ellipse.Stroke),
            PathItem path => Path(path, id),
            LineItem line => Line(line, id),
            PictureItem picture => Picture(picture, id),
            TableItem table => new TableXml(paragraphs, fills).Frame(table, Named(item, id)),
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
        });
        return id;
    }

    /// <summary>A layout's placeholder: what slides inherit.</summary>
    public void Add(Placeholder placeholder, OpenXmlElement prompt)
    {
        P.Shape shape = PlaceholderShape(placeholder, nextId++, placeholder.Name);
        shape.Append(
            new P.ShapeProperties(ShapeFrame.Of(placeholder.Bounds), ShapeFrame.Preset(A.ShapeTypeValues.Rectangle)),
            new P.TextBody(PlaceholderXml.Body(placeholder.Anchor), PlaceholderXml.Styles(placeholder), prompt));
        tree.Append(shape);
    }

    private static P.NonVisualDrawingProperties Named(SceneItem item, uint id)
    {
        P.NonVisualDrawingProperties properties = new() { Id = id, Name = item.Name };
        if (item.AlternativeText is { } text)
        {
            properties.Description = text;
        }
        else if (item is not (TextItem or TableItem))
        {
            properties.Append(new A.NonVisualDrawingPropertiesExtensionList(
                new A.NonVisualDrawingPropertiesExtension(new Decorative { Val = true }) { Uri = DecorativeUri }));
        }

        return properties;
    }

    private P.Shape Text(TextItem item, uint id)
    {
        Placeholder? placeholder = item.Placeholder;
        P.Shape shape = placeholder is null ? TextBox(item, id) : PlaceholderShape(placeholder, id, item.Name);
        P.ShapeProperties place = new();
        if (placeholder is null)
        {
            place.Append(ShapeFrame.Of(item.Bounds), ShapeFrame.Preset(A.ShapeTypeValues.Rectangle));
        }
        else if (item.Bounds != placeholder.Bounds)
        {
            place.Append(ShapeFrame.Of(item.Bounds));
        }

        P.TextBody body = new(
            placeholder is null || item.Anchor != placeholder.Anchor ? PlaceholderXml.Body(item.Anchor) : new A.BodyProperties(new A.NoAutoFit()),
            new A.ListStyle());
        body.Append(paragraphs.Paragraphs(item.Paragraphs, placeholder?.Paragraph, placeholder?.Character));
        shape.Append(place, body);
        return shape;
    }

    private static P.Shape TextBox(TextItem item, uint id) => new(new P.NonVisualShapeProperties(
        Named(item, id), new P.NonVisualShapeDrawingProperties { TextBox = true }, new P.ApplicationNonVisualDrawingProperties()));

    private static P.Shape PlaceholderShape(Placeholder placeholder, uint id, string name) => new(new P.NonVisualShapeProperties(
        new P.NonVisualDrawingProperties { Id = id, Name = name },
        new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
        new P.ApplicationNonVisualDrawingProperties(PlaceholderXml.Mark(placeholder))));

    private P.Shape Shape(SceneItem item, uint id, Bounds bounds, OpenXmlElement geometry, Fill? fill, Stroke? stroke) => new(
        new P.NonVisualShapeProperties(Named(item, id), new P.NonVisualShapeDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
        new P.ShapeProperties(
            ShapeFrame.Of(bounds), geometry, fills.Of(fill, new Extent(bounds.Width, bounds.Height)), FillXml.Of(stroke)),
        new P.TextBody(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph()));

    private static A.PresetGeometry Rectangle(RectangleItem item)
    {
        if (item.CornerRadius <= Length.Zero)
        {
            return ShapeFrame.Preset(A.ShapeTypeValues.Rectangle);
        }

        // ECMA-376 part 1, presetShapeDefinitions: the radius is this share, in 100 000ths, of the shorter side.
        double side = Length.Min(item.Bounds.Width, item.Bounds.Height).Points;
        int share = (int)Math.Round(Math.Min(item.CornerRadius.Points / side, 0.5) * 100_000);
        return new A.PresetGeometry(new A.AdjustValueList(new A.ShapeGuide { Name = "adj", Formula = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"val {share}") }))
        {
            Preset = A.ShapeTypeValues.RoundRectangle,
        };
    }

    private P.Shape Path(PathItem item, uint id)
    {
        Bounds bounds = PathXml.BoundsOf(item.Segments);
        return Shape(item, id, bounds, PathXml.Geometry(item.Segments, bounds), item.Fill, item.Stroke);
    }

    private static P.ConnectionShape Line(LineItem line, uint id)
    {
        Bounds bounds = new(
            Length.Min(line.From.X, line.To.X),
            Length.Min(line.From.Y, line.To.Y),
            (line.To.X - line.From.X).Absolute(),
            (line.To.Y - line.From.Y).Absolute());
        bool isRising = (line.To.X - line.From.X).Emu * (line.To.Y - line.From.Y).Emu < 0;
        return new P.ConnectionShape(
            new P.NonVisualConnectionShapeProperties(
                Named(line, id), new P.NonVisualConnectorShapeDrawingProperties(), new P.ApplicationNonVisualDrawingProperties()),
            new P.ShapeProperties(ShapeFrame.Of(bounds, isRising), ShapeFrame.Preset(A.ShapeTypeValues.Line), FillXml.Of(line.Stroke)));
    }

    private P.Picture Picture(PictureItem item, uint id) => new(
        new P.NonVisualPictureProperties(
            Named(item, id),
            new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }),
            new P.ApplicationNonVisualDrawingProperties()),
        new P.BlipFill(fills.Blip(item.Picture), new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(ShapeFrame.Of(item.Bounds), ShapeFrame.Preset(A.ShapeTypeValues.Rectangle)));
}
