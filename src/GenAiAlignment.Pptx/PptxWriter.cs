using System.Collections.Immutable;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Documents;
using GenAiAlignment.Pptx.Fingerprints;
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
    /// <param name="stream">Must be able to seek; ends with the file, and is left open.</param>
    /// <returns>The families that the deck needs, and which of them are inside.</returns>
    public static ImmutableArray<FontUse> Write(LaidOutDeck deck, PptxOptions options, Stream stream)
    {
        using DeckContext context = new(deck);
        PackageWriter package = new();
        package.AddAll(Parts(context, options));

        // Which fonts and pictures there are is known once everything that names them is written.
        ImmutableArray<FontUse> uses = [];
        package.Add(new PresentationPart(context).Write(relationships =>
        {
            EmbeddedFonts fonts = new(context.Families, options.EmbedFonts, relationships);
            package.AddAll(fonts.Parts);
            uses = fonts.Uses;
            return fonts;
        }));
        package.AddAll(context.Media);
        package.Add(FingerprintPart.Properties());
        package.AddLast(FingerprintPart.Empty, others => FingerprintXml.Write(
            context.Fingerprint.Deck, PackageSeal.Of(others.Select(entry => (entry.Name, entry.Checksum, (long)entry.Size)))));
        package.Write(PackageRelationships(options, package), stream);
        return uses;
    }

    private static IEnumerable<PackagePart> Parts(DeckContext context, PptxOptions options)
    {
        LaidOutDeck deck = context.Deck;
        IEnumerable<PackagePart> masters =
        [
            ThemePart.OfSlides(context),
            ThemePart.OfNotes(deck.Theme),
            MasterPart.Of(context),
            NotesMasterPart.Of(context),
        ];
        return masters
            .Concat(deck.Layouts.Select(layout => LayoutPart.Of(layout, context)))
            .Concat(deck.Slides.Select(slide => SlidePart.Of(slide, context)))
            .Concat(deck.Slides.Select(slide => NotesPart.Of(slide, context)))
            .Concat(SettingsParts.All())
            .Concat(PropertyParts.Of(DocumentFacts.Of(deck, options)));
    }

    private static PartRelationships PackageRelationships(PptxOptions options, PackageWriter package)
    {
        PartRelationships relationships = new();
        relationships.Add(RelationshipTypes.OfficeDocument, PartNames.Presentation);
        relationships.Add(RelationshipTypes.CoreProperties, PartNames.CoreProperties);
        relationships.Add(RelationshipTypes.ExtendedProperties, PartNames.ExtendedProperties);
        relationships.Add(RelationshipTypes.CustomProperties, PartNames.CustomProperties);
        if (options.Thumbnail is { } thumbnail)
        {
            relationships.Add(RelationshipTypes.Thumbnail, PartNames.Thumbnail);
            package.Add(new PackagePart(PartNames.Thumbnail, ContentTypes.Jpeg, thumbnail, []));
        }

        return relationships;
    }
}
