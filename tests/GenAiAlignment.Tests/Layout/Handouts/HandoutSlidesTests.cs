using System.Globalization;
using System.Text.RegularExpressions;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Talks;
using UglyToad.PdfPig;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Handouts;

public sealed partial class HandoutSlidesTests(ITestOutputHelper output)
{
    public static TheoryData<HandoutLayout, PaperSize> WithSlides =>
        [.. PaperSamples.All.Where(one => one.Layout != HandoutLayout.Claims).Select(one => new TheoryDataRow<HandoutLayout, PaperSize>(one.Layout, one.Paper))];

    public static TheoryData<PaperSize> Papers => [.. Enum.GetValues<PaperSize>()];

    [Theory]
    [MemberData(nameof(WithSlides))]
    public void Every_slide_stands_on_paper_once_and_in_order(HandoutLayout layout, PaperSize paper)
    {
        PagedDocument document = PaperSamples.Compose(layout, paper);

        string[] slides = [.. document.Pages.SelectMany(page => page.Items).OfType<GroupItem>().Select(group => group.Name)];

        output.WriteLine($"{slides.Length} slides on {document.Pages.Length} pages");
        Assert.Equal(Enumerable.Range(1, 37).Select(number => $"Slide {number}"), slides);
    }

    [Theory]
    [MemberData(nameof(WithSlides))]
    public void Every_claim_is_read_back_on_its_slide_in_order(HandoutLayout layout, PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(layout, paper);
        string text = PageText.Solid(pdf.GetPages().SelectMany(page => page.Letters));

        string[] counters = [.. Counter().Matches(text).Select(match => match.Value)];

        // On a slide the counter follows the claim.
        Assert.Equal(25, GivenEssay.Claims.Length);
        int from = 0;
        for (int i = 0; i < GivenEssay.Claims.Length; i++)
        {
            string claim = PageText.Solid(GivenEssay.Claims[i]) + string.Create(CultureInfo.InvariantCulture, $"{i + 1}/25");
            int place = text.IndexOf(claim, from, StringComparison.Ordinal);
            Assert.True(place >= 0, claim);
            Assert.Equal(place, text.LastIndexOf(claim, StringComparison.Ordinal));
            from = place + claim.Length;
        }

        Assert.Equal(25, counters.Length);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_claims_stand_on_one_page_numbered_with_their_slides(PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(HandoutLayout.Claims, paper);
        string text = PageText.Solid(Assert.Single(pdf.GetPages()).Letters);
        LaidOutSlide[] slides = [.. PaperSamples.Deck().Slides.Where(slide => slide.Slide is GenAiAlignment.Talks.Slides.ClaimSlide)];

        int from = 0;
        for (int i = 0; i < GivenEssay.Claims.Length; i++)
        {
            string line = string.Create(CultureInfo.InvariantCulture, $"{i + 1}{PageText.Solid(GivenEssay.Claims[i])}Slide{slides[i].Number}");
            int place = text.IndexOf(line, from, StringComparison.Ordinal);
            Assert.True(place >= from, line);
            from = place + line.Length;
        }
    }

    [Theory]
    [InlineData(HandoutLayout.Two, 1, 2)]
    [InlineData(HandoutLayout.Three, 1, 3)]
    [InlineData(HandoutLayout.Four, 2, 2)]
    [InlineData(HandoutLayout.Six, 2, 3)]
    [InlineData(HandoutLayout.Nine, 3, 3)]
    public void Slides_are_read_across_rows_on_a_grid_that_every_page_keeps(HandoutLayout layout, int columns, int rows)
    {
        PagedDocument document = PaperSamples.Compose(layout);
        GroupItem[] first = [.. document.Pages[0].Items.OfType<GroupItem>()];

        Assert.Equal(columns * rows, first.Length);
        Assert.Equal(columns, first.Select(slide => slide.Offset.X).Distinct().Count());
        Assert.Equal(rows, first.Select(slide => slide.Offset.Y).Distinct().Count());
        Assert.Equal(first.OrderBy(slide => slide.Offset.Y.Emu).ThenBy(slide => slide.Offset.X.Emu), first);
        Assert.All(document.Pages, page => Assert.All(
            page.Items.OfType<GroupItem>().Zip(first), pair => Assert.Equal((pair.Second.Offset, pair.Second.Scale), (pair.First.Offset, pair.First.Scale))));
    }

    [Fact]
    public void Three_slides_a_page_have_lines_to_write_on_the_height_of_a_hand_apart()
    {
        PagedDocument document = PaperSamples.Compose(HandoutLayout.Three);

        LineItem[] lines = [.. document.Pages[0].Items.OfType<LineItem>().Where(line => line.Name == "Line to write on")];
        double[] pitches = [.. lines.Zip(lines.Skip(1)).Select(pair => (pair.Second.From.Y - pair.First.From.Y).Points).Where(pitch => pitch is > 0 and < 50)];

        output.WriteLine($"{lines.Length} lines, {pitches.Average() * 25.4 / 72:0.0} mm apart, {(lines[0].To.X - lines[0].From.X).Points * 25.4 / 72:0} mm wide");
        Assert.Equal(27, lines.Length);
        Assert.All(pitches, pitch => Assert.InRange(pitch * 25.4 / 72, 7, 9));
    }

    [GeneratedRegex(@"\d+/25")]
    private static partial Regex Counter();
}
