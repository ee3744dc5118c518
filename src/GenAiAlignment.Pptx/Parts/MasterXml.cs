using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes the slide master: the theme's ground, the styles of titles and bodies, and the placeholders that layouts refine.</summary>
internal static class MasterXml
{
    private const int Levels = 9;
    private const double LevelIndent = 27;

    // From this size on PowerPoint kerns, as Office's own masters have it; in hundredths of a point.
    private const int KerningFrom = 1200;

    /// <param name="layoutIds">Of the layouts, in their order.</param>
    public static P.SlideMaster Of(LaidOutDeck deck, IReadOnlyList<uint> layoutIds, ShapeTreeXml shapes, PartRelationships relationships)
    {
        SlideLayout content = deck.Layouts.Single(layout => layout.Kind == LayoutKind.Content);
        foreach (Placeholder placeholder in content.Placeholders)
        {
            shapes.Add(placeholder, LayoutXml.Prompt(placeholder, deck));
        }

        P.SlideLayoutIdList layouts = new(layoutIds.Select((id, index) => new P.SlideLayoutId
        {
            Id = id,
            RelationshipId = relationships.Add(RelationshipTypes.SlideLayout, PartNames.SlideLayout(index + 1)),
        }));
        relationships.Add(RelationshipTypes.Theme, PartNames.SlideTheme);
        return new P.SlideMaster(
            new P.CommonSlideData(
                new P.Background(new P.BackgroundProperties(SchemeColours.Fill(ThemeColour.Background), new A.EffectList())), shapes.Tree),
            ThemeXml.Map(deck.Theme.Palette),
            layouts,
            new P.TextStyles(
                Fill(new P.TitleStyle(), StyleOf(content, PlaceholderRole.Title), 1),
                Fill(new P.BodyStyle(), StyleOf(content, PlaceholderRole.Body), Levels),
                Fill(new P.OtherStyle(), new CharacterStyle(FontSlot.Body, 18, ThemeColour.Text), Levels)));
    }

    private static CharacterStyle StyleOf(SlideLayout layout, PlaceholderRole role) =>
        layout.Placeholders.FirstOrDefault(placeholder => placeholder.Role == role)?.Character
        ?? new CharacterStyle(FontSlot.Body, 24, ThemeColour.Text);

    private static T Fill<T>(T style, CharacterStyle character, int levels)
        where T : OpenXmlCompositeElement
    {
        for (int level = 0; level < levels; level++)
        {
            A.TextParagraphPropertiesType properties = LevelOf(level);
            ParagraphXml.Describe(properties, new ParagraphStyle { Indent = Length.FromPoints(LevelIndent * level) });
            A.DefaultRunProperties text = new() { Kerning = KerningFrom };
            RunXml.Describe(text, character);
            properties.Append(text);
            style.Append(properties);
        }

        return style;
    }

    private static A.TextParagraphPropertiesType LevelOf(int level) => level switch
    {
        0 => new A.Level1ParagraphProperties(),
        1 => new A.Level2ParagraphProperties(),
        2 => new A.Level3ParagraphProperties(),
        3 => new A.Level4ParagraphProperties(),
        4 => new A.Level5ParagraphProperties(),
        5 => new A.Level6ParagraphProperties(),
        6 => new A.Level7ParagraphProperties(),
        7 => new A.Level8ParagraphProperties(),
        _ => new A.Level9ParagraphProperties(),
    };
}
