using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Frames of text: placeholders of their layout, or text boxes.</summary>
internal static class TextShapes
{
    public static P.Shape Of(TextItem text, PartContext part) => text.Placeholder is { } placeholder ? Filled(text, placeholder, part) : Box(text, part);

    /// <summary>Insets are 0 and nothing shrinks: the layout stage has measured all text.</summary>
    public static A.BodyProperties Frame(TextAnchor anchor) => new(new A.NoAutoFit())
    {
        Wrap = A.TextWrappingValues.Square,
        LeftInset = 0,
        TopInset = 0,
        RightInset = 0,
        BottomInset = 0,
        Anchor = Anchor(anchor),
    };

    /// <summary>A frame that takes its insets, and its anchor if it can, from the placeholder it inherits from.</summary>
    public static A.BodyProperties Inheriting(TextAnchor anchor, TextAnchor inherited)
    {
        // Without its own word on fitting, PowerPoint may shrink text that it finds too long.
        A.BodyProperties frame = new(new A.NoAutoFit());
        if (anchor != inherited)
        {
            frame.Anchor = Anchor(anchor);
        }

        return frame;
    }

    public static A.TextAnchoringTypeValues Anchor(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Top => A.TextAnchoringTypeValues.Top,
        TextAnchor.Middle => A.TextAnchoringTypeValues.Center,
        TextAnchor.Bottom => A.TextAnchoringTypeValues.Bottom,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor), anchor, null),
    };

    private static P.Shape Filled(TextItem text, Placeholder placeholder, PartContext part)
    {
        P.ShapeProperties properties = new();
        if (text.Bounds != placeholder.Bounds)
        {
            properties.Append(ShapeElements.Transform(text.Bounds));
        }

        return new P.Shape(
            new P.NonVisualShapeProperties(
                ShapeNames.Of(text, part),
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(PlaceholderElements.Reference(placeholder, part.Kind))),
            properties,
            Body(Inheriting(text.Anchor, placeholder.Anchor), text, part));
    }

    private static P.Shape Box(TextItem text, PartContext part) => new(
        new P.NonVisualShapeProperties(
            ShapeNames.Of(text, part), new P.NonVisualShapeDrawingProperties { TextBox = true }, new P.ApplicationNonVisualDrawingProperties()),
        new P.ShapeProperties(ShapeElements.Transform(text.Bounds), ShapeElements.Preset(A.ShapeTypeValues.Rectangle), new A.NoFill()),
        Body(Frame(text.Anchor), text, part));

    private static P.TextBody Body(A.BodyProperties frame, TextItem text, PartContext part)
    {
        P.TextBody body = new(frame, new A.ListStyle());
        body.Append(TextElements.Paragraphs(text, part));
        return body;
    }
}
