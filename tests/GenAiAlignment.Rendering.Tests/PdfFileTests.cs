using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Rendering.Tests.Programs;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Talks.Slides;
using UglyToad.PdfPig;

namespace GenAiAlignment.Rendering.Tests;

/// <summary>Our PDF in the eyes of other programs.</summary>
public sealed class PdfFileTests(RenderedDecks decks)
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

    [Theory]
    [MemberData(nameof(Themes))]
    public void Each_claim_can_be_copied_from_its_page(string theme)
    {
        foreach (LaidOutSlide slide in decks[theme].Deck.Slides.Where(slide => slide.Slide is ClaimSlide))
        {
            string number = slide.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            string text = ExternalProgram.Run("pdftotext", "-f", number, "-l", number, "-raw", decks[theme].Pdf, "-");

            Assert.Contains(slide.Slide.Title.PlainText, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
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
}
