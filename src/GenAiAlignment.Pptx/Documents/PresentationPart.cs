using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Notes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Documents;

/// <summary>The main part (ECMA-376 part 1, 19.2.1.26): which masters, slides, fonts and sections there are.</summary>
internal sealed class PresentationPart(DeckContext deck)
{
    private readonly PartContext part = new(deck, deck.Colours, LayoutKind.Content);

    /// <summary>The order of relationships is the one that Keynote is known to accept: master, slides, notes master, properties, fonts.</summary>
    /// <param name="embed">Makes the fonts once the relationships before them are counted.</param>
    public PackagePart Write(Func<PartRelationships, EmbeddedFonts> embed)
    {
        P.SlideMasterIdList masters = new(new P.SlideMasterId { Id = SlideIds.Master, RelationshipId = Add(RelationshipTypes.SlideMaster, PartNames.SlideMaster) });
        P.SlideIdList slides = new(deck.Deck.Slides.Select((slide, i) => new P.SlideId
        {
            Id = SlideIds.Slide(i),
            RelationshipId = Add(RelationshipTypes.Slide, PartNames.Slide(slide.Number)),
        }));
        P.NotesMasterIdList notes = new(new P.NotesMasterId { Id = Add(RelationshipTypes.NotesMaster, PartNames.NotesMaster) });
        Add(RelationshipTypes.PresentationProperties, PartNames.PresentationProperties);
        Add(RelationshipTypes.ViewProperties, PartNames.ViewProperties);
        Add(RelationshipTypes.Theme, PartNames.SlideTheme);
        Add(RelationshipTypes.TableStyles, PartNames.TableStyles);
        EmbeddedFonts fonts = embed(part.Relationships);

        Extent size = deck.Deck.SlideSize;
        // The size's type is left out: one that disagrees with the numbers makes Keynote refuse the file.
        P.Presentation element = new(
            masters,
            notes,
            slides,
            new P.SlideSize { Cx = (int)size.Width.Emu, Cy = (int)size.Height.Emu },
            new P.NotesSize { Cx = NotesMasterPart.Page.Width.Emu, Cy = NotesMasterPart.Page.Height.Emu });
        if (fonts.List.HasChildren)
        {
            element.EmbedTrueTypeFonts = true;
            element.Append(fonts.List);
        }

        element.Append(new P.DefaultTextStyle(PlainLevels.Of(part)));
        element.Append(Sections.Of(deck.Deck));
        Add(RelationshipTypes.CustomXml, PartNames.Fingerprint);
        deck.Fingerprint.Add(element);
        return new PackagePart(PartNames.Presentation, ContentTypes.Presentation, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    private string Add(string type, string target) => part.Relationships.Add(type, target);
}
