using System.Collections.Immutable;
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
        string layout = PartNames.SlideLayout(deck.NumberOf(slide.Layout));
        part.Relationships.Add(RelationshipTypes.SlideLayout, layout);
        part.Relationships.Add(RelationshipTypes.NotesSlide, PartNames.NotesSlide(slide.Number));
        OpenXmlElement? title = HasTitle(slide) ? null : HiddenTitle.Of(slide, part);
        ImmutableArray<OpenXmlElement> shapes = [.. slide.Items.Select(item => ShapeElements.Of(item, part))];
        P.Slide element = new(
            new P.CommonSlideData(ShapeTrees.Of(title is null ? shapes : shapes.Insert(0, title)), Identity(slide)),
            LayoutPart.ColourMapOverride(slide.Layout.IsInverse, part.Colours));
        if (deck.Deck.Talk.Settings.Reveal && Timing(slide, shapes) is { } reveal)
        {
            element.Append(reveal);
        }

        deck.Fingerprint.Add(element, layout, part.PictureOf);
        return new PackagePart(PartNames.Slide(slide.Number), ContentTypes.Slide, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    /// <param name="shapes">Of the slide's items, in their order.</param>
    private static P.Timing? Timing(LaidOutSlide slide, ImmutableArray<OpenXmlElement> shapes)
    {
        RevealTiming timing = new();
        for (int i = 0; i < shapes.Length; i++)
        {
            if (slide.Items[i] is TextItem text && Reveals.StepsOf(slide.Slide, text) is { IsEmpty: false } steps)
            {
                timing.Add(IdOf(shapes[i]), steps, [.. slide.Items.Zip(shapes).SelectMany(pair => Ornament(pair.First, pair.Second, steps))]);
            }
        }

        return timing.Element();
    }

    private static IEnumerable<RevealOrnament> Ornament(SceneItem item, OpenXmlElement shape, ImmutableArray<RevealStep> steps) =>
        Reveals.StepOf(item, steps) is { } step ? [new RevealOrnament(IdOf(shape), shape is P.Shape, step)] : [];

    private static bool HasTitle(LaidOutSlide slide) =>
        slide.Items.OfType<TextItem>().Any(text => text.Placeholder?.Role == PlaceholderRole.Title && text.Paragraphs.Any(HasText));

    private static bool HasText(TextParagraph paragraph) => !string.IsNullOrWhiteSpace(paragraph.PlainText);

    private static uint IdOf(OpenXmlElement shape) =>
        shape.Descendants<P.NonVisualDrawingProperties>().First().Id?.Value ?? throw new InvalidOperationException("A shape was written without an id.");

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
