using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;

namespace GenAiAlignment.Pptx.Masters;

/// <summary>Placeholders where they are defined: with place, frame, the style of every level, and the prompt.</summary>
internal static class PlaceholderShapes
{
    public static P.Shape OnLayout(Placeholder placeholder, PartContext part) =>
        Shape(placeholder, PlaceholderElements.Reference(placeholder, part.Kind), part);

    public static P.Shape Shape(Placeholder placeholder, P.PlaceholderShape reference, PartContext part) => new(
        new P.NonVisualShapeProperties(
            new P.NonVisualDrawingProperties { Id = part.NextShapeId(), Name = XmlText.Clean(placeholder.Name) },
            new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties(reference)),
        new P.ShapeProperties(ShapeElements.Transform(placeholder.Bounds), ShapeElements.Preset(A.ShapeTypeValues.Rectangle)),
        new P.TextBody(TextShapes.Frame(placeholder.Anchor), Levels(placeholder, part), Prompt(placeholder, part.Deck)));

    private static A.ListStyle Levels(Placeholder placeholder, PartContext part)
    {
        A.ListStyle list = new();
        list.Append(LevelStyles.Of(new PlaceholderStyle(placeholder), placeholder.Role == PlaceholderRole.Body ? PlaceholderStyle.Levels : 1, part));
        return list;
    }

    private static A.Paragraph Prompt(Placeholder placeholder, DeckContext deck)
    {
        A.RunProperties properties = new() { Language = deck.Language };
        return placeholder.Role switch
        {
            PlaceholderRole.SlideNumber => new A.Paragraph(TextElements.SlideNumber("‹#›", properties)),
            // Text in a footer is no prompt: new slides show it. It cannot be empty either, or LibreOffice forgets the footer's style.
            PlaceholderRole.Footer => new A.Paragraph(new A.Run(properties, new A.Text(XmlText.Clean(deck.Deck.Talk.Title.PlainText)))),
            _ => new A.Paragraph(new A.Run(properties, new A.Text(XmlText.Clean(placeholder.Prompt)))),
        };
    }
}
