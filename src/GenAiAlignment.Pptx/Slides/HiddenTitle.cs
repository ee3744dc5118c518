using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>
/// The title of a slide whose design shows none. It stands above the slide's edge: not seen, but read out, and named in the outline.
/// </summary>
internal static class HiddenTitle
{
    public static P.Shape Of(LaidOutSlide slide, PartContext part)
    {
        Length height = Length.FromPoints(40);
        Bounds above = new(Length.Zero, -height - Length.FromPoints(10), part.Deck.Deck.SlideSize.Width, height);
        Placeholder? title = slide.Layout.Placeholders.FirstOrDefault(placeholder => placeholder.Role == PlaceholderRole.Title);
        P.PlaceholderShape reference = title is null
            ? new P.PlaceholderShape { Type = P.PlaceholderValues.Title }
            : PlaceholderElements.Reference(title, part.Kind);
        A.RunProperties properties = new() { Language = part.Deck.Language };
        return new P.Shape(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = part.NextShapeId(), Name = "Title" },
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(reference)),
            new P.ShapeProperties(ShapeElements.Transform(above)),
            new P.TextBody(
                new A.BodyProperties(new A.NoAutoFit()),
                new A.ListStyle(),
                new A.Paragraph(new A.Run(properties, new A.Text(XmlText.Clean(ContinuedTitle.Of(slide.Slide, slide.Part, slide.PartCount).PlainText))))));
    }
}
