using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;

namespace GenAiAlignment.Pptx.Masters;

/// <summary>Placeholders where they are defined: with their place, what they do not inherit of frame and text, and the prompt.</summary>
internal static class PlaceholderShapes
{
    /// <summary>How many levels of a list a master shows to whoever edits it.</summary>
    private const int ShownLevels = 5;

    /// <summary>A layout's placeholder: it inherits from the master's of its kind.</summary>
    public static P.Shape OnLayout(Placeholder placeholder, PartContext part)
    {
        Placeholder master = part.Deck.Master[placeholder.Role];
        P.PlaceholderShape reference = PlaceholderElements.Reference(placeholder, part.Kind);
        if (!PlaceholderElements.IsSmall(placeholder.Role))
        {
            // Else PowerPoint shows words of its own while the placeholder is empty.
            reference.HasCustomPrompt = true;
        }

        A.BodyProperties frame = TextShapes.Inheriting(placeholder.Anchor, master.Anchor);
        return Shape(new PlaceholderStyle(placeholder), new PlaceholderStyle(master).InheritedBy(part), reference, frame, part);
    }

    /// <summary>A master's placeholder whose text is in the styles of the master: there PowerPoint writes what a designer changes.</summary>
    public static P.Shape Styled(Placeholder placeholder, P.PlaceholderShape reference, PartContext part) =>
        Shape(new PlaceholderStyle(placeholder), new PlaceholderStyle(placeholder), reference, TextShapes.Frame(placeholder.Anchor), part);

    /// <summary>A master's placeholder that no style of the master speaks of.</summary>
    public static P.Shape Plain(PlaceholderStyle style, P.PlaceholderShape reference, PartContext part) =>
        Shape(style, null, reference, TextShapes.Frame(style.Placeholder.Anchor), part);

    private static P.Shape Shape(
        PlaceholderStyle style, PlaceholderStyle? inherited, P.PlaceholderShape reference, A.BodyProperties frame, PartContext part)
    {
        Placeholder placeholder = style.Placeholder;
        A.ListStyle levels = new();
        levels.Append(LevelStyles.Of(style, inherited, part));
        P.TextBody body = new(frame, levels);
        body.Append(Prompt(placeholder, reference.HasCustomPrompt?.Value == true ? 1 : Math.Min(style.Levels, ShownLevels), part.Deck));
        return new P.Shape(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = part.NextShapeId(), Name = XmlText.Clean(placeholder.Name) },
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(reference)),
            new P.ShapeProperties(ShapeElements.Transform(placeholder.Bounds), ShapeElements.Preset(A.ShapeTypeValues.Rectangle)),
            body);
    }

    private static IEnumerable<A.Paragraph> Prompt(Placeholder placeholder, int levels, DeckContext deck)
    {
        A.RunProperties Properties() => new() { Language = deck.Language };
        A.Run Text(string text) => new(Properties(), new A.Text(XmlText.Clean(text)));
        return placeholder.Role switch
        {
            PlaceholderRole.SlideNumber => [new A.Paragraph(TextElements.SlideNumber("‹#›", Properties()))],
            // Text in a footer is no prompt: new slides show it. It cannot be empty either, or LibreOffice forgets the footer's style.
            PlaceholderRole.Footer => [new A.Paragraph(Text(deck.Deck.Talk.Title.PlainText))],
            _ => Enumerable.Range(0, levels).Select(level => level == 0
                ? new A.Paragraph(Text(placeholder.Prompt))
                : new A.Paragraph(new A.ParagraphProperties { Level = level }, Text(FormattableString.Invariant($"{placeholder.Prompt} {level + 1}")))),
        };
    }
}
