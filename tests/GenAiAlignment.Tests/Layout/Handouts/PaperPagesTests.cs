using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Talks.Settings;
using UglyToad.PdfPig;
using Xunit;
using Page = UglyToad.PdfPig.Content.Page;

namespace GenAiAlignment.Tests.Layout.Handouts;

public sealed class PaperPagesTests(ITestOutputHelper output)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    // Large and slanted letters lean over their own edges a little.
    private const double Overhang = 2;

    public static TheoryData<HandoutLayout, PaperSize> All => [.. PaperSamples.All.Select(one => new TheoryDataRow<HandoutLayout, PaperSize>(one.Layout, one.Paper))];

    [Theory]
    [MemberData(nameof(All))]
    public void No_text_stands_in_a_margin(HandoutLayout layout, PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(layout, paper);

        double nearest = pdf.GetPages().Min(page => LeastDistance(page, page.Width));

        output.WriteLine($"the outermost letter is {nearest / PointsPerMillimetre:0.0} mm from the edge, the margin is 16 mm");
        Assert.True(nearest >= (16 * PointsPerMillimetre) - Overhang);
    }

    [Theory]
    [InlineData(HandoutLayout.Three)]
    [InlineData(HandoutLayout.Notes)]
    [InlineData(HandoutLayout.Reading)]
    public void A_gutter_is_at_the_binding_of_every_page(HandoutLayout layout)
    {
        HandoutSettings settings = new()
        {
            Layout = layout, Margin = Length.FromMillimetres(10), Gutter = Length.FromMillimetres(20), Duplex = true,
        };
        using PdfDocument pdf = PdfDocument.Open(PaperSamples.Write(settings));

        foreach (Page page in pdf.GetPages())
        {
            bool isLeft = page.Number % 2 == 0;
            double left = page.Letters.Min(letter => letter.BoundingBox.Left);
            double right = page.Width - page.Letters.Max(letter => letter.BoundingBox.Right);
            Assert.True(left >= ((isLeft ? 10 : 30) * PointsPerMillimetre) - Overhang, $"page {page.Number}: {left}");
            Assert.True(right >= ((isLeft ? 30 : 10) * PointsPerMillimetre) - Overhang, $"page {page.Number}: {right}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_page_says_which_it_is_of_how_many(HandoutLayout layout, PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(layout, paper);

        Assert.All(pdf.GetPages(), page =>
        {
            string foot = string.Concat(page.Letters.Where(letter => letter.StartBaseLine.Y < 20 * PointsPerMillimetre).Select(letter => letter.Value));
            Assert.Contains($"page {page.Number} of {pdf.NumberOfPages}", foot, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(PaperSize.A4, PaperOrientation.Portrait, 595.28, 841.89)]
    [InlineData(PaperSize.A4, PaperOrientation.Landscape, 841.89, 595.28)]
    [InlineData(PaperSize.Letter, PaperOrientation.Portrait, 612, 792)]
    [InlineData(PaperSize.Letter, PaperOrientation.Landscape, 792, 612)]
    public void Paper_has_its_size_and_is_held_as_asked(PaperSize paper, PaperOrientation orientation, double width, double height)
    {
        foreach (HandoutLayout layout in Enum.GetValues<HandoutLayout>())
        {
            PagedDocument document = PaperSamples.Compose(
                PaperSamples.Deck(), new HandoutSettings { Layout = layout, Paper = paper, Orientation = orientation });

            Assert.All(document.Pages, page => Assert.Equal((width, height), (Math.Round(page.Size.Width.Points, 2), Math.Round(page.Size.Height.Points, 2))));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Bookmarks_lead_to_the_pages_on_which_sections_begin(HandoutLayout layout, PaperSize paper)
    {
        PagedDocument document = PaperSamples.Compose(layout, paper);

        string[] expected = layout == HandoutLayout.Claims ? ["Benefits?"] : ["Hype", "Unreliability", "Cost", "Benefits?"];
        Assert.Equal(expected, document.Bookmarks.Select(bookmark => bookmark.Title));
        using PdfDocument pdf = PaperSamples.Open(layout, paper);
        Assert.All(document.Bookmarks, bookmark => Assert.Contains(
            bookmark.Title, string.Concat(pdf.GetPage(bookmark.PageIndex + 1).Letters.Select(letter => letter.Value)), StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, document.Pages.Length).Select(number => $"{number}"), document.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Nine_slides_a_page_are_vectors_and_text_in_at_most_300_KB()
    {
        byte[] file = PaperSamples.Write(new HandoutSettings { Layout = HandoutLayout.Nine });
        using PdfDocument pdf = PdfDocument.Open(file);

        int letters = pdf.GetPages().Sum(page => page.Letters.Count);

        output.WriteLine($"{file.Length / 1024.0:0.0} KB, {letters} letters, {pdf.GetPages().Sum(page => page.NumberOfImages)} pictures");
        Assert.True(letters > 2500);
        Assert.Equal(0, pdf.GetPages().Sum(page => page.NumberOfImages));
        Assert.InRange(file.Length, 1, 300 * 1024);
    }

    [Fact]
    public void Equal_handouts_are_equal_bytes()
    {
        HandoutSettings settings = new() { Layout = HandoutLayout.Reading };

        Assert.Equal(PaperSamples.Write(settings), PaperSamples.Write(PaperSamples.Compose(PaperSamples.Deck(), settings)));
    }

    private static double LeastDistance(Page page, double width) => page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Min(letter => new[]
    {
        letter.BoundingBox.Left, width - letter.BoundingBox.Right, letter.BoundingBox.Bottom, page.Height - letter.BoundingBox.Top,
    }.Min());
}
