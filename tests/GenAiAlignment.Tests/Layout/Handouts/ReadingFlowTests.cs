using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Settings;
using UglyToad.PdfPig;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Handouts;

/// <summary>How the article and the notes flow over their pages.</summary>
public sealed class ReadingFlowTests(ITestOutputHelper output)
{
    private static readonly PagedDocument Article = PaperSamples.Compose(HandoutLayout.Reading);

    [Fact]
    public void At_least_two_lines_of_a_paragraph_stay_together()
    {
        TextItem[] parts = [.. Article.Pages.SelectMany(page => page.Items).OfType<TextItem>()];

        TextItem[][] divided = [.. parts.GroupBy(part => part.Paragraphs).Where(group => group.Count() > 1).Select(group => group.ToArray())];

        output.WriteLine($"{divided.Length} paragraphs go on over a page");
        Assert.NotEmpty(divided);
        Assert.All(divided.SelectMany(group => group), part => Assert.True(part.Lines.Length >= 2, part.Lines[0].Text));
    }

    [Fact]
    public void Each_slide_is_on_the_page_of_the_paragraph_that_leads_to_it()
    {
        using PdfDocument pdf = PaperSamples.Open(HandoutLayout.Reading, PaperSize.A4);
        string[] pages = [.. pdf.GetPages().Select(page => PageText.Solid(page.Letters.Where(letter => letter.Has(11))))];

        foreach (LaidOutSlide slide in PaperSamples.Deck().Slides.Where(slide => slide.Slide.Notes.Script is [ParagraphBlock, ..]))
        {
            string opening = PageText.Solid(((ParagraphBlock)slide.Slide.Notes.Script[0]).Text.PlainText);
            opening = opening[..Math.Min(40, opening.Length)];
            int page = Array.FindIndex(pages, text => text.Contains(opening, StringComparison.Ordinal));
            Assert.Contains(Article.Pages[page].Items, item => item.Name == $"Slide {slide.Number}");
        }
    }

    [Fact]
    public void Slides_in_the_margin_neither_overlap_nor_leave_it()
    {
        double smallest = double.MaxValue;
        foreach (Page page in Article.Pages)
        {
            GroupItem[] slides = [.. page.Items.OfType<GroupItem>()];
            foreach ((GroupItem above, GroupItem below) in slides.Zip(slides.Skip(1)))
            {
                Assert.True(above.Offset.Y + (above.Size.Height * above.Scale) < below.Offset.Y);
            }

            smallest = slides.Select(slide => slide.Size.Width.Points * slide.Scale).Append(smallest).Min();
            Assert.All(slides, slide => Assert.True(slide.Offset.Y + (slide.Size.Height * slide.Scale) < page.Size.Height - Length.FromMillimetres(16)));
            Length textEdge = page.Items.OfType<TextItem>().Where(text => text.Lines.Length > 1).Max(text => text.Bounds.Right);
            Assert.All(slides, slide => Assert.True(slide.Offset.X > textEdge));
        }

        output.WriteLine($"the smallest slide is {smallest * 25.4 / 72:0} mm wide");
        Assert.True(smallest * 25.4 / 72 >= 27);
    }

    [Fact]
    public void Slides_in_the_margin_leave_no_holes_in_the_text()
    {
        Length[] left = [.. Article.Pages.SkipLast(1).Select(page =>
            page.Size.Height - Length.FromMillimetres(16) - Length.FromPoints(28) - page.Items.OfType<TextItem>().Where(item => item.Lines[0].Runs[0].Size > 10.9).Max(item => item.Bounds.Bottom))];

        output.WriteLine($"lines left at the foot of each page: {string.Join(", ", left.Select(room => $"{room.Points / 15:0.0}"))}");
        Assert.All(left, room => Assert.InRange(room.Points / 15, -0.1, 5));
    }
}
