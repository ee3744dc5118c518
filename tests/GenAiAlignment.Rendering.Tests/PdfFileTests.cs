using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Rendering.Tests.Programs;
using GenAiAlignment.Rendering.Tests.Rendering;
using UglyToad.PdfPig;

namespace GenAiAlignment.Rendering.Tests;

/// <summary>Our PDF in the eyes of other programs.</summary>
public sealed class PdfFileTests(RenderedDecks decks, ITestOutputHelper output)
{
    private const int MostBytes = 200 * 1024;

    public static TheoryData<string> Themes => [.. RenderedDecks.ThemeNames];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Qpdf_finds_nothing(string theme)
    {
        string report = ExternalProgram.Run("qpdf", "--check", decks[theme].Pdf);

        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void All_fonts_are_embedded_subsets_with_a_map_to_text(string theme)
    {
        string[] fonts = ExternalProgram.Run("pdffonts", decks[theme].Pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ .* yes yes yes ", font));
    }

    /// <summary>Lines that end softly are words apart, as they are on the page.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_paragraph_can_be_copied_as_it_was_written(string theme)
    {
        string[] pages = ExternalProgram.Run("pdftotext", "-raw", decks[theme].Pdf, "-").Split('\f');
        int paragraphs = 0;
        foreach (LaidOutSlide slide in decks[theme].Deck.Slides)
        {
            string copied = Folded(pages[slide.Number - 1]);
            foreach (TextParagraph paragraph in slide.Items.OfType<TextItem>().SelectMany(text => text.Paragraphs))
            {
                Assert.Contains(Folded(paragraph.PlainText), copied, StringComparison.Ordinal);
                paragraphs++;
            }
        }

        output.WriteLine($"{theme}: {paragraphs} paragraphs are copied as they were written; {new FileInfo(decks[theme].Pdf).Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_essay_takes_at_most_200_KB(string theme) => Assert.InRange(new FileInfo(decks[theme].Pdf).Length, 1, MostBytes);

    [Fact]
    public void The_document_says_who_it_is()
    {
        using PdfDocument document = PdfDocument.Open(decks["folio"].Pdf);

        Assert.Equal("GenAI has an Alignment Problem", document.Information.Title);
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
