using System.Security.Cryptography;
using System.Text;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Packages;
using P14 = DocumentFormat.OpenXml.Office2010.PowerPoint;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes the presentation part: what there is, in which order, in which sections.</summary>
internal static class PresentationXml
{
    // ECMA-376 part 1, 19.7: slide ids from 256; ids of masters and layouts from 2^31, all different.
    private const uint FirstSlideId = 256;
    private const uint FirstMasterId = 2_147_483_648;
    private const string SectionsUri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

    public static uint LayoutId(int index) => FirstMasterId + 1 + (uint)index;

    public static P.Presentation Of(LaidOutDeck deck, EmbeddedFonts? fonts, PartRelationships relationships)
    {
        string master = relationships.Add(RelationshipTypes.SlideMaster, PartNames.SlideMaster);
        P.SlideIdList slides = new(deck.Slides.Select((slide, index) => new P.SlideId
        {
            Id = FirstSlideId + (uint)index,
            RelationshipId = relationships.Add(RelationshipTypes.Slide, PartNames.Slide(slide.Number)),
        }));
        string notes = relationships.Add(RelationshipTypes.NotesMaster, PartNames.NotesMaster);
        relationships.Add(RelationshipTypes.PresentationProperties, PartNames.PresentationProperties);
        relationships.Add(RelationshipTypes.ViewProperties, PartNames.ViewProperties);
        relationships.Add(RelationshipTypes.Theme, PartNames.SlideTheme);
        relationships.Add(RelationshipTypes.TableStyles, PartNames.TableStyles);
        P.Presentation presentation = new(
            new P.SlideMasterIdList(new P.SlideMasterId { Id = FirstMasterId, RelationshipId = master }),
            new P.NotesMasterIdList(new P.NotesMasterId { Id = notes }),
            slides,
            new P.SlideSize { Cx = (int)deck.SlideSize.Width.Emu, Cy = (int)deck.SlideSize.Height.Emu },
            new P.NotesSize { Cx = NotesMasterXml.PageWidth, Cy = NotesMasterXml.PageHeight });
        if (fonts?.List(relationships) is { } list)
        {
            presentation.EmbedTrueTypeFonts = true;
            presentation.Append(list);
        }

        presentation.Append(new P.PresentationExtensionList(new P.PresentationExtension(Sections(deck)) { Uri = SectionsUri }));
        return presentation;
    }

    /// <summary>The talk's sections; what comes before the first and after the last is named after the talk and its end.</summary>
    private static P14.SectionList Sections(LaidOutDeck deck)
    {
        List<(string Name, List<uint> Slides)> sections = [];
        foreach (LaidOutSlide slide in deck.Slides)
        {
            string name = slide.Slide.Section?.Title.PlainText
                ?? (slide.Slide is Talks.Slides.ClosingSlide ? slide.Slide.Title.PlainText : deck.Talk.Title.PlainText);
            if (sections.Count == 0 || sections[^1].Name != name)
            {
                sections.Add((name, []));
            }

            sections[^1].Slides.Add(FirstSlideId + (uint)(slide.Number - 1));
        }

        return new P14.SectionList(sections.Select((section, index) => new P14.Section(new P14.SectionSlideIdList(
            section.Slides.Select(id => new P14.SectionSlideIdListEntry { Id = id })))
        {
            Name = section.Name,
            Id = GuidOf($"section {index} {section.Name}"),
        }));
    }

    /// <summary>The same for the same text, always (as RFC 9562, 5.8, allows).</summary>
    private static string GuidOf(string text) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true).ToString("B").ToUpperInvariant();
}
