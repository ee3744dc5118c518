using System.Collections.Immutable;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Parts;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;

namespace GenAiAlignment.Pptx;

/// <summary>Writes a deck as a native PPTX (ECMA-376): editable, with its notes. Equal decks and options give equal bytes.</summary>
public static class PptxWriter
{
    public static void Write(LaidOutDeck deck, PptxOptions options, Stream output)
    {
        MediaNames media = new(deck);
        EmbeddedFonts? fonts = options.EmbedsFonts ? new EmbeddedFonts(deck.Theme.Fonts) : null;
        ImmutableArray<PartDraft> parts =
        [
            new(PartNames.Presentation, ContentTypes.Presentation, relationships => PartXml.ToBytes(PresentationXml.Of(deck, fonts, relationships))),
            new(PartNames.PresentationProperties, ContentTypes.PresentationProperties, _ => PartXml.ToBytes(new P.PresentationProperties())),
            new(PartNames.ViewProperties, ContentTypes.ViewProperties, _ => PartXml.ToBytes(new P.ViewProperties())),
            new(PartNames.TableStyles, ContentTypes.TableStyles, _ => PartXml.ToBytes(new A.TableStyleList { Default = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}" })),
            new(PartNames.SlideTheme, ContentTypes.Theme, _ => PartXml.ToBytes(ThemeXml.Of(deck.Theme, deck.Theme.Name))),
            new(PartNames.NotesTheme, ContentTypes.Theme, _ => PartXml.ToBytes(ThemeXml.Of(deck.Theme with { Palette = deck.Theme.PaperPalette }, deck.Theme.Name + " notes"))),
            Master(deck, media),
            new(PartNames.NotesMaster, ContentTypes.NotesMaster, relationships => PartXml.ToBytes(NotesMasterXml.Of(deck, relationships))),
            .. deck.Layouts.Select((layout, index) => Layout(deck, layout, index, media)),
            .. deck.Slides.SelectMany(slide => Slide(deck, slide, media)),
            .. media.All.Select(item => new PartDraft(item.Name, item.Picture.Format == PictureFormat.Png ? ContentTypes.Png : ContentTypes.Jpeg, _ => item.Picture.Data)),
            .. fonts?.Parts ?? [],
            new(PartNames.CoreProperties, ContentTypes.CoreProperties, _ => DocumentProperties.Core(deck.Talk, options)),
            new(PartNames.ExtendedProperties, ContentTypes.ExtendedProperties, _ => DocumentProperties.App(deck, options)),
            new(PartNames.CustomProperties, ContentTypes.CustomProperties, _ => DocumentProperties.OfProgram(deck.Talk, options)),
            .. options.Thumbnail is { } thumbnail ? [new PartDraft(PartNames.Thumbnail, ContentTypes.Jpeg, _ => thumbnail)] : ImmutableArray<PartDraft>.Empty,
        ];
        PackageWriter.Write(parts, PackageRelationships(options), output);
    }

    private static PartRelationships PackageRelationships(PptxOptions options)
    {
        PartRelationships relationships = new();
        relationships.Add(RelationshipTypes.OfficeDocument, PartNames.Presentation);
        relationships.Add(RelationshipTypes.CoreProperties, PartNames.CoreProperties);
        relationships.Add(RelationshipTypes.ExtendedProperties, PartNames.ExtendedProperties);
        relationships.Add(RelationshipTypes.CustomProperties, PartNames.CustomProperties);
        if (options.Thumbnail is not null)
        {
            relationships.Add(RelationshipTypes.Thumbnail, PartNames.Thumbnail);
        }

        return relationships;
    }

    private static PartDraft Master(LaidOutDeck deck, MediaNames media) => new(PartNames.SlideMaster, ContentTypes.SlideMaster, relationships =>
    {
        uint[] layoutIds = [.. deck.Layouts.Select((_, index) => PresentationXml.LayoutId(index))];
        return PartXml.ToBytes(MasterXml.Of(deck, layoutIds, Shapes(deck, media, relationships), relationships));
    });

    private static PartDraft Layout(LaidOutDeck deck, SlideLayout layout, int index, MediaNames media) =>
        new(PartNames.SlideLayout(index + 1), ContentTypes.SlideLayout, relationships => PartXml.ToBytes(
            LayoutXml.Of(layout, deck, Shapes(deck, media, relationships), new FillXml(media, relationships), relationships)));

    private static IEnumerable<PartDraft> Slide(LaidOutDeck deck, LaidOutSlide slide, MediaNames media) =>
    [
        new(PartNames.Slide(slide.Number), ContentTypes.Slide, relationships =>
            PartXml.ToBytes(SlideXml.Of(slide, deck, Shapes(deck, media, relationships), relationships))),
        new(PartNames.NotesSlide(slide.Number), ContentTypes.NotesSlide, relationships => PartXml.ToBytes(NotesSlideXml.Of(slide, deck, relationships))),
    ];

    private static ShapeTreeXml Shapes(LaidOutDeck deck, MediaNames media, PartRelationships relationships) => new(
        new ParagraphXml(new RunXml(deck.Talk.Language, deck.Theme.Fonts, relationships)), new FillXml(media, relationships));
}
