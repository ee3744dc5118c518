using System.Collections.Immutable;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Documents;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Masters;
using GenAiAlignment.Pptx.Notes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Slides;

namespace GenAiAlignment.Pptx;

/// <summary>Writes a deck as a PowerPoint file (ECMA-376, transitional).</summary>
public static class PptxWriter
{
    /// <summary>Writes the whole file. Equal decks and options give equal bytes.</summary>
    /// <param name="stream">Must be able to seek; is left open.</param>
    /// <returns>The families that the deck needs, and which of them are inside.</returns>
    public static ImmutableArray<FontUse> Write(LaidOutDeck deck, PptxOptions options, Stream stream)
    {
        DeckContext context = new(deck);
        List<PackagePart> parts =
        [
            ThemePart.Of(deck.Theme, deck.Theme.Palette, PartNames.SlideTheme),
            ThemePart.Of(deck.Theme, deck.Theme.PaperPalette, PartNames.NotesTheme),
            MasterPart.Of(context),
            NotesMasterPart.Of(context),
            .. deck.Layouts.Select((layout, i) => LayoutPart.Of(layout, i + 1, context)),
            .. deck.Slides.Select(slide => SlidePart.Of(slide, context)),
            .. deck.Slides.Select(slide => NotesPart.Of(slide, context)),
            .. SettingsParts.All(),
            .. PropertyParts.Of(DocumentFacts.Of(deck, options)),
        ];

        ImmutableArray<FontUse> uses = [];
        parts.Add(new PresentationPart(context).Write(relationships =>
        {
            EmbeddedFonts fonts = new(context.Families, options.EmbedFonts, relationships);
            parts.AddRange(fonts.Parts);
            uses = fonts.Uses;
            return fonts;
        }));
        parts.AddRange(context.Media);
        PackageWriter.Write(parts, PackageRelationships(options, parts), stream);
        return uses;
    }

    private static PartRelationships PackageRelationships(PptxOptions options, List<PackagePart> parts)
    {
        PartRelationships relationships = new();
        relationships.Add(RelationshipTypes.OfficeDocument, PartNames.Presentation);
        relationships.Add(RelationshipTypes.CoreProperties, PartNames.CoreProperties);
        relationships.Add(RelationshipTypes.ExtendedProperties, PartNames.ExtendedProperties);
        relationships.Add(RelationshipTypes.CustomProperties, PartNames.CustomProperties);
        if (options.Thumbnail is { } thumbnail)
        {
            relationships.Add(RelationshipTypes.Thumbnail, PartNames.Thumbnail);
            parts.Add(new PackagePart(PartNames.Thumbnail, ContentTypes.Jpeg, thumbnail, []));
        }

        return relationships;
    }
}
