using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes a slide layout: ground, ornaments, placeholders.</summary>
internal static class LayoutXml
{
    public static P.SlideLayout Of(SlideLayout layout, LaidOutDeck deck, ShapeTreeXml shapes, FillXml fills, PartRelationships relationships)
    {
        relationships.Add(RelationshipTypes.SlideMaster, PartNames.SlideMaster);
        foreach (SceneItem decoration in layout.Decorations)
        {
            shapes.Add(decoration);
        }

        foreach (Placeholder placeholder in layout.Placeholders)
        {
            shapes.Add(placeholder, Prompt(placeholder, deck));
        }

        P.CommonSlideData data = new() { Name = layout.Name };
        if (layout.Background is not SolidFill { Colour: ThemeColour.Background })
        {
            data.Append(new P.Background(new P.BackgroundProperties(fills.Of(layout.Background, deck.SlideSize), new A.EffectList())));
        }

        data.Append(shapes.Tree);
        return new P.SlideLayout(data, new P.ColorMapOverride(new A.MasterColorMapping()))
        {
            Preserve = true,
            UserDrawn = true,
            Type = TypeOf(layout.Kind),
        };
    }

    /// <summary>What stands in an empty placeholder: its name, or the field it is for.</summary>
    public static OpenXmlElement Prompt(Placeholder placeholder, LaidOutDeck deck)
    {
        TextSpan span = new(
            placeholder.Role == PlaceholderRole.SlideNumber ? "‹#›" : placeholder.Prompt,
            placeholder.Character,
            Field: placeholder.Role == PlaceholderRole.SlideNumber ? TextField.SlideNumber : TextField.None);
        ParagraphXml paragraphs = new(new RunXml(deck.Talk.Language, deck.Theme.Fonts, null));
        return paragraphs.Paragraphs([new TextParagraph([span], placeholder.Paragraph)], placeholder.Paragraph, placeholder.Character).Single();
    }

    /// <summary>The kinds that PowerPoint knows by name, so that a slide finds its like in another theme.</summary>
    private static P.SlideLayoutValues? TypeOf(LayoutKind kind) => kind switch
    {
        LayoutKind.Title => P.SlideLayoutValues.Title,
        LayoutKind.Section => P.SlideLayoutValues.SectionHeader,
        LayoutKind.Content => P.SlideLayoutValues.Object,
        _ => null,
    };
}
