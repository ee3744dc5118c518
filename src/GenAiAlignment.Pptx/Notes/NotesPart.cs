using System.Globalization;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Notes;

/// <summary>A slide's notes (ECMA-376 part 1, 19.3.1.26): slide image, script and slide number, all placed by the notes master.</summary>
internal static class NotesPart
{
    /// <summary>What Office writes for the body on a notes slide; it inherits by its type.</summary>
    private const uint BodyIndex = 1;

    public static PackagePart Of(LaidOutSlide slide, DeckContext deck)
    {
        PartContext part = new(deck, ColourMap.For(deck.Deck.Theme.PaperPalette), LayoutKind.Content);
        part.Relationships.Add(RelationshipTypes.NotesMaster, PartNames.NotesMaster);
        part.Relationships.Add(RelationshipTypes.Slide, PartNames.Slide(slide.Number));
        P.TextBody script = new(new A.BodyProperties(), new A.ListStyle());
        script.Append(TextElements.Paragraphs(
            NotesScript.Paragraphs(slide, deck.Deck.Talk, NotesMasterPart.Body), new PlaceholderStyle(NotesMasterPart.Body), part));
        A.RunProperties plain = new() { Language = deck.Language };
        string number = slide.Number.ToString(CultureInfo.InvariantCulture);
        P.NotesSlide element = new(
            new P.CommonSlideData(ShapeTrees.Of(
            [
                new P.Shape(Properties("Slide image", new P.PlaceholderShape { Type = P.PlaceholderValues.SlideImage }, part), new P.ShapeProperties()),
                new P.Shape(
                    Properties("Notes", new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = BodyIndex }, part),
                    new P.ShapeProperties(),
                    script),
                new P.Shape(
                    Properties("Slide number", SlideNumber(), part),
                    new P.ShapeProperties(),
                    new P.TextBody(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph(TextElements.SlideNumber(number, plain)))),
            ])),
            new P.ColorMapOverride(new A.MasterColorMapping()));
        deck.Fingerprint.Add(element, slide.Number);
        return new PackagePart(
            PartNames.NotesSlide(slide.Number), ContentTypes.NotesSlide, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    private static P.PlaceholderShape SlideNumber() => new()
    {
        Type = P.PlaceholderValues.SlideNumber,
        Size = P.PlaceholderSizeValues.Quarter,
        Index = NotesMasterPart.SlideNumberIndex,
    };

    private static P.NonVisualShapeProperties Properties(string name, P.PlaceholderShape reference, PartContext part)
    {
        A.ShapeLocks locks = new() { NoGrouping = true };
        if (reference.Type?.Value == P.PlaceholderValues.SlideImage)
        {
            locks.NoRotation = true;
            locks.NoChangeAspect = true;
        }

        return new P.NonVisualShapeProperties(
            new P.NonVisualDrawingProperties { Id = part.NextShapeId(), Name = name },
            new P.NonVisualShapeDrawingProperties(locks),
            new P.ApplicationNonVisualDrawingProperties(reference));
    }
}
