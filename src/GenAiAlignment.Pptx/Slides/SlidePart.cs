using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.PowerPoint;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Masters;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>A slide (ECMA-376 part 1, 19.3.1.38): what it says beyond its layout.</summary>
internal static class SlidePart
{
    private const string CreationIdExtension = "{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}";

    public static PackagePart Of(LaidOutSlide slide, DeckContext deck)
    {
        PartContext part = new(deck, ColourMap.For(deck.Deck.Theme.Palette, slide.Layout.IsInverse), slide.Layout.Kind);
        part.Relationships.Add(RelationshipTypes.SlideLayout, PartNames.SlideLayout(deck.Deck.Layouts.IndexOf(slide.Layout) + 1));
        part.Relationships.Add(RelationshipTypes.NotesSlide, PartNames.NotesSlide(slide.Number));
        List<OpenXmlElement> shapes = [];
        RevealTiming timing = new();
        if (!HasTitle(slide))
        {
            shapes.Add(HiddenTitle.Of(slide, part));
        }

        foreach (SceneItem item in slide.Items)
        {
            OpenXmlElement shape = ShapeElements.Of(item, part);
            shapes.Add(shape);
            if (deck.Deck.Talk.Settings.Reveal && item is TextItem text && Reveals.StepsOf(slide.Slide, text) is { IsEmpty: false } steps)
            {
                timing.Add(IdOf(shape), steps);
            }
        }

        P.Slide element = new(
            new P.CommonSlideData(ShapeTrees.Of(shapes), Identity(slide)),
            LayoutPart.ColourMapOverride(slide.Layout.IsInverse, part.Colours));
        if (timing.Element() is { } reveal)
        {
            element.Append(reveal);
        }

        return new PackagePart(PartNames.Slide(slide.Number), ContentTypes.Slide, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    private static bool HasTitle(LaidOutSlide slide) =>
        slide.Items.OfType<TextItem>().Any(text => text.Placeholder?.Role == PlaceholderRole.Title && text.Paragraphs.Any(HasText));

    private static bool HasText(TextParagraph paragraph) => !string.IsNullOrWhiteSpace(paragraph.PlainText);

    private static uint IdOf(OpenXmlElement shape) =>
        ((P.Shape)shape).NonVisualShapeProperties?.NonVisualDrawingProperties?.Id?.Value
        ?? throw new InvalidOperationException("A shape was written without an id.");

    /// <summary>Follows from the slide's content, so a later build can tell which slide it was.</summary>
    private static P.CommonSlideDataExtensionList Identity(LaidOutSlide slide)
    {
        string digits = slide.Slide.Id.Value;
        uint hash = digits.Length >= 8 && uint.TryParse(digits.AsSpan(0, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value)
            ? value : 0;
        return new P.CommonSlideDataExtensionList(new P.CommonSlideDataExtension(
            new CreationId { Val = unchecked(hash + (uint)slide.Part - 1) }) { Uri = CreationIdExtension });
    }
}
