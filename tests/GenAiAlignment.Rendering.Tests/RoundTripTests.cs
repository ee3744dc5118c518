using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Fingerprints;
using GenAiAlignment.Rendering.Tests.Rendering;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace GenAiAlignment.Rendering.Tests;

/// <summary>What LibreOffice keeps of our file, and what it prints of its notes.</summary>
public sealed class RoundTripTests(RenderedDecks decks, ITestOutputHelper output)
{
    [Fact]
    public void Titles_and_notes_are_the_same_when_LibreOffice_has_saved_the_file_again()
    {
        using PresentationDocument ours = PresentationDocument.Open(decks[RenderedDecks.Plain].Pptx, false);
        using PresentationDocument theirs = PresentationDocument.Open(decks.Saved, false);
        SlidePart[] before = Slides(ours);
        SlidePart[] after = Slides(theirs);
        Assert.Equal(decks[RenderedDecks.Plain].Deck.Slides.Length, after.Length);
        Assert.Equal(before.Select(TitleOf), after.Select(TitleOf));
        Assert.Equal(before.Select(NotesOf), after.Select(NotesOf));
        Assert.All(after.Select(NotesOf), notes => Assert.NotEmpty(notes));
        output.WriteLine(FormattableString.Invariant($"{after.Length} titles and {after.Sum(slide => NotesOf(slide).Length)} letters of notes are the same"));
    }

    [Fact]
    public void A_deck_that_LibreOffice_only_saved_is_taken_as_built_and_a_word_that_was_changed_there_is_found()
    {
        using FileStream saved = File.OpenRead(decks.Saved);
        DeckEdits edits = DeckEditFinder.Find(saved);
        Assert.Equal((DeckOrigin.Built, ""), (edits.Origin, string.Join("; ", edits.Slides)));
        using FileStream edited = File.OpenRead(EditedDeck.Of(decks.Saved, "reworded.pptx", "ppt/slides/slide2.xml", @"<a:t>(?=\w)", "<a:t>My "));
        SlideEdit edit = Assert.Single(DeckEditFinder.Find(edited).Slides);
        Assert.Equal((2, SlideEditKinds.Text), (edit.Number, edit.Kinds));
    }

    /// <summary>The slide is in the upper third, its script below it and above the number of the page.</summary>
    [Fact]
    public void Notes_pages_show_the_slide_and_its_whole_text()
    {
        const double imageBottom = 475;
        const double numberTop = 36;
        LaidOutDeck deck = decks[RenderedDecks.Plain].Deck;
        using PresentationDocument ours = PresentationDocument.Open(decks[RenderedDecks.Plain].Pptx, false);
        SlidePart[] slides = Slides(ours);
        using PdfDocument pages = PdfDocument.Open(decks.Notes);
        string family = deck.Theme.Fonts.Body.Name.Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(slides.Length, pages.NumberOfPages);
        for (int i = 0; i < slides.Length; i++)
        {
            Page page = pages.GetPage(i + 1);
            Assert.Equal((540, 720), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));
            Letter[] script = [.. page.Letters.Where(letter => letter.StartBaseLine.Y < imageBottom && letter.StartBaseLine.Y > numberTop)];
            string upper = Solid(string.Concat(page.Letters.Where(letter => letter.StartBaseLine.Y > imageBottom).Select(letter => letter.Value)));
            string lower = Solid(string.Concat(script.Select(letter => letter.Value)));
            Assert.All(script, letter => Assert.Contains(family, letter.FontName, StringComparison.Ordinal));
            Assert.All(script, letter => Assert.InRange(letter.PointSize, 8.5, 11.5));
            Assert.Contains(Solid(deck.Slides[i].Items.OfType<TextItem>().First(text => text.Placeholder?.Role == PlaceholderRole.Title).Lines[0].Text), upper, StringComparison.Ordinal);
            Assert.Contains(Solid(NotesOf(slides[i])), lower, StringComparison.Ordinal);
        }
    }

    private static SlidePart[] Slides(PresentationDocument document) =>
        [.. document.PresentationPart!.Presentation!.SlideIdList!.Elements<P.SlideId>().Select(id => (SlidePart)document.PresentationPart.GetPartById(id.RelationshipId!))]; // every deck has slides

    private static string TitleOf(SlidePart slide) => TextOf(slide.Slide!.Descendants<P.Shape>().Single(shape => // a slide part holds a slide
        shape.Descendants<P.PlaceholderShape>().Any(mark => mark.Type?.Value == P.PlaceholderValues.Title || mark.Type?.Value == P.PlaceholderValues.CenteredTitle)));

    private static string NotesOf(SlidePart slide) => TextOf(slide.NotesSlidePart!.NotesSlide!.Descendants<P.Shape>().Single(shape => // every slide has notes
        shape.Descendants<P.PlaceholderShape>().Any(mark => mark.Type?.Value == P.PlaceholderValues.Body)));

    private static string TextOf(P.Shape shape) => string.Join(' ', string.Join(' ', shape.Descendants<A.Paragraph>()
        .Select(paragraph => string.Concat(paragraph.ChildElements.Select(child => child is A.Break ? " " : child.InnerText))))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
