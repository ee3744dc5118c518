using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Masters;

/// <summary>The slide master (ECMA-376 part 1, 19.3.1.42).</summary>
internal static class MasterPart
{
    public static PackagePart Of(DeckContext deck)
    {
        PartContext part = new(deck, deck.Colours, LayoutKind.Content);
        P.SlideLayoutIdList layouts = new();
        for (int i = 0; i < deck.Deck.Layouts.Length; i++)
        {
            string id = part.Relationships.Add(RelationshipTypes.SlideLayout, PartNames.SlideLayout(i + 1));
            layouts.Append(new P.SlideLayoutId { Id = SlideIds.Layout(i), RelationshipId = id });
        }

        part.Relationships.Add(RelationshipTypes.Theme, PartNames.SlideTheme);
        MasterPlaceholders placeholders = deck.Master;
        P.SlideMaster element = new(
            new P.CommonSlideData(
                LayoutPart.Background(new SolidFill(ThemeColour.Background), part), ShapeTrees.Of(Shapes(placeholders, part))),
            part.Colours.ToMasterMap(),
            layouts,
            new P.HeaderFooter { Header = false, DateTime = false },
            TextStyles(placeholders, part)) { Preserve = true };
        deck.Fingerprint.Add(element, part.PictureOf);
        return new PackagePart(
            PartNames.SlideMaster, ContentTypes.SlideMaster, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    private static OpenXmlElement[] Shapes(MasterPlaceholders placeholders, PartContext part) =>
    [
        PlaceholderShapes.Styled(placeholders.Title, new P.PlaceholderShape { Type = P.PlaceholderValues.Title }, part),
        PlaceholderShapes.Styled(placeholders.Body, new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = 1 }, part),
        PlaceholderShapes.Plain(new PlaceholderStyle(placeholders.Footer), Small(P.PlaceholderValues.Footer, 3), part),
        PlaceholderShapes.Plain(new PlaceholderStyle(placeholders.SlideNumber), Small(P.PlaceholderValues.SlideNumber, 4), part),
    ];

    private static P.PlaceholderShape Small(P.PlaceholderValues type, uint index) =>
        new() { Type = type, Size = P.PlaceholderSizeValues.Quarter, Index = index };

    private static P.TextStyles TextStyles(MasterPlaceholders placeholders, PartContext part)
    {
        P.TitleStyle title = new(LevelStyles.Of(new PlaceholderStyle(placeholders.Title), null, part));
        P.BodyStyle body = new(LevelStyles.Of(new PlaceholderStyle(placeholders.Body), null, part));
        P.OtherStyle other = new(PlainLevels.Of(part));
        return new P.TextStyles(title, body, other);
    }
}
