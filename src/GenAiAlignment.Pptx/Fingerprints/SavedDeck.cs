using DocumentFormat.OpenXml.Packaging;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Takes the fingerprint of a deck in a file, whatever program saved it.</summary>
internal static class SavedDeck
{
    /// <exception cref="OpenXmlPackageException">It is no deck that can be read.</exception>
    public static DeckFingerprint Read(Stream file)
    {
        using PresentationDocument document = PresentationDocument.Open(file, isEditable: false);
        PresentationPart main = document.PresentationPart ?? throw new InvalidDataException("The package holds no presentation.");
        SlidePart[] slides = [.. main.Presentation?.SlideIdList?.Elements<P.SlideId>().Select(id => main.GetPartById(id.RelationshipId?.Value ?? "")).OfType<SlidePart>() ?? []];
        return new DeckFingerprint(DesignOf(main), [.. slides.Select(Read)])
        {
            KeepsLook = KeepsLook(document.ExtendedFilePropertiesPart?.Properties?.Application?.Text ?? ""),
        };
    }

    private static SlideFingerprint Read(SlidePart part)
    {
        SlideLayoutPart? layout = part.SlideLayoutPart;
        InheritedPlaces master = new(layout?.SlideMasterPart?.SlideMaster?.CommonSlideData?.ShapeTree, null);
        InheritedPlaces inherited = new(layout?.SlideLayout?.CommonSlideData?.ShapeTree, master);
        P.Slide slide = part.Slide ?? throw new InvalidDataException("A slide's part is empty.");
        return SlideReader.Read(slide, inherited, id => PictureOf(part, id)) with
        {
            Notes = SlideReader.Notes(part.NotesSlidePart?.NotesSlide),
            HasComments = part.Parts.Any(pair => pair.OpenXmlPart.RelationshipType.Contains("comment", StringComparison.OrdinalIgnoreCase)),
        };
    }

    private static string DesignOf(PresentationPart main)
    {
        DesignReader design = new();
        foreach (SlideMasterPart master in main.SlideMasterParts)
        {
            design.Add(master.ThemePart?.Theme);
            design.Add(master.SlideMaster, id => PictureOf(master, id));
            foreach (P.SlideLayoutId id in master.SlideMaster?.SlideLayoutIdList?.Elements<P.SlideLayoutId>() ?? [])
            {
                SlideLayoutPart layout = (SlideLayoutPart)master.GetPartById(id.RelationshipId?.Value ?? "");
                design.Add(layout.SlideLayout, picture => PictureOf(layout, picture));
            }
        }

        design.Add(main.Presentation);
        return design.Digest;
    }

    /// <summary>Other programs write all that a run or a shape inherits as if it were its own, and layouts of theirs.</summary>
    private static bool KeepsLook(string program) => program == Documents.DocumentFacts.Program || program.Contains("PowerPoint", StringComparison.Ordinal);

    private static string PictureOf(OpenXmlPart part, string id)
    {
        if (!part.TryGetPartById(id, out OpenXmlPart? picture))
        {
            return "";
        }

        using Stream content = picture.GetStream(FileMode.Open, FileAccess.Read);
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return Digest.Of(bytes.ToArray());
    }
}
