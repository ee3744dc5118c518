using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Masters;

/// <summary>A slide layout (ECMA-376 part 1, 19.3.1.39): ground, ornaments and placeholders of a kind of slide.</summary>
internal static class LayoutPart
{
    public static PackagePart Of(SlideLayout layout, DeckContext deck)
    {
        PartContext part = new(deck, ColourMap.For(deck.Deck.Theme.Palette, layout.IsInverse), layout.Kind);
        part.Relationships.Add(RelationshipTypes.SlideMaster, PartNames.SlideMaster);
        IEnumerable<OpenXmlElement> shapes = layout.Decorations.Select(item => ShapeElements.Of(item, part, onLayout: true))
            .Concat(layout.Placeholders.Select(placeholder => PlaceholderShapes.OnLayout(placeholder, part)));
        P.SlideLayout element = new(
            new P.CommonSlideData(Background(layout.Background, part), ShapeTrees.Of(shapes)) { Name = XmlText.Clean(layout.Name) },
            ColourMapOverride(layout.IsInverse, part.Colours)) { Preserve = true, UserDrawn = true };
        if (TypeOf(layout.Kind) is { } type)
        {
            element.Type = type;
        }

        string name = PartNames.SlideLayout(deck.NumberOf(layout));
        deck.Fingerprint.Add(name, element, part.PictureOf);
        return new PackagePart(name, ContentTypes.SlideLayout, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    /// <summary>For a layout and its slides alike: not every program hands the layout's map on to the slide.</summary>
    public static P.ColorMapOverride ColourMapOverride(bool isInverse, ColourMap colours) =>
        new(isInverse ? colours.ToOverride() : new A.MasterColorMapping());

    /// <summary>Without the empty list of effects after the fill PowerPoint repairs the file.</summary>
    public static P.Background Background(Fill fill, PartContext part) => new(new P.BackgroundProperties(
        FillElements.Fill(fill, part.Deck.Deck.SlideSize, part), new A.EffectList()));

    /// <returns><see langword="null"/> for kinds that PowerPoint has no name for.</returns>
    private static P.SlideLayoutValues? TypeOf(LayoutKind kind) => kind switch
    {
        LayoutKind.Title => P.SlideLayoutValues.Title,
        LayoutKind.Section => P.SlideLayoutValues.SectionHeader,
        LayoutKind.Agenda or LayoutKind.Points => P.SlideLayoutValues.Text,
        LayoutKind.Content or LayoutKind.Figure => P.SlideLayoutValues.Object,
        LayoutKind.Opposition or LayoutKind.Claim or LayoutKind.Statement => P.SlideLayoutValues.TitleOnly,
        LayoutKind.Quote or LayoutKind.Closing => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
