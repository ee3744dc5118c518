using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Talks;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Handouts;

/// <summary>What the PDFs say, against the essay's own text, read without our reader.</summary>
public sealed class HandoutWordsTests(ITestOutputHelper output)
{
    private const double TextSize = 11;
    private const double HeadingSize = 17;

    // A claim's text stands to the right of its number.
    private const double ClaimIndent = 22.4;

    // From the page's edge; the margin column begins further to the right.
    private const double TextEdge = 390;

    private static readonly string[] Headings = ["Hype", "Unreliability", "Cost", "Benefits?"];

    public static TheoryData<PaperSize> Papers => [.. Enum.GetValues<PaperSize>()];

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_notes_say_every_word_of_the_essay_once_and_in_order(PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(HandoutLayout.Notes, paper);

        string read = PageText.Solid(ColumnOf(pdf).Where(letter => letter.Has(TextSize)));

        string expected = PageText.Solid(string.Concat(GivenEssay.Paragraphs.Select(GivenEssay.Plain)));
        output.WriteLine($"{pdf.NumberOfPages} pages, {read.Length} letters read, {expected.Length} in the essay");
        Assert.Equal(expected, read);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_article_says_every_word_of_the_essay_once_and_in_order(PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(HandoutLayout.Reading, paper);

        Letter[] column = [.. ColumnOf(pdf)];
        string read = PageText.Solid(column.Where(letter => letter.Has(TextSize)));
        string headings = PageText.Solid(column.Where(letter => letter.Has(HeadingSize)));

        string expected = PageText.Solid(string.Concat(GivenEssay.Paragraphs.Select(GivenEssay.Plain)));
        output.WriteLine($"{pdf.NumberOfPages} pages, {read.Length} letters read, {expected.Length} in the essay");
        Assert.Equal(expected, read);
        Assert.Equal(string.Concat(Headings), headings);
    }

    [Theory]
    [InlineData(HandoutLayout.Notes, PaperSize.A4)]
    [InlineData(HandoutLayout.Notes, PaperSize.Letter)]
    [InlineData(HandoutLayout.Reading, PaperSize.A4)]
    [InlineData(HandoutLayout.Reading, PaperSize.Letter)]
    public void Lines_hold_45_to_80_characters(HandoutLayout layout, PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(layout, paper);
        // Claims aside: they are short, bold and indented.
        string[] lines = [.. pdf.GetPages()
            .SelectMany(page => PageText.Lines(ColumnOf(page).Where(letter => letter.Has(TextSize))))
            .Where(line => !line.All(letter => letter.FontName?.Contains("Bold", StringComparison.Ordinal) == true))
            .Select(PageText.Read)];
        IEnumerable<string> spoken = GivenEssay.Talk.Slides.SelectMany(slide => slide.Notes.Spoken).OfType<ParagraphBlock>().Select(block => block.Text.PlainText);
        HashSet<string> ends = [.. GivenEssay.Paragraphs.Select(GivenEssay.Plain).Concat(spoken).Select(paragraph => PageText.Solid(paragraph)[^12..])];

        int[] full = [.. lines.Where(line => PageText.Solid(line) is { Length: > 12 } solid && !ends.Contains(solid[^12..])).Select(line => line.Length)];

        output.WriteLine($"{full.Length} full lines of {full.Min()} to {full.Max()} characters, {full.Average():0.0} on average");
        Assert.True(full.Length > 200);
        Assert.All(full, length => Assert.InRange(length, 45, 80));
        Assert.InRange(full.Average(), 58, 72);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_script_that_goes_on_says_so_and_nothing_is_said_of_others(PaperSize paper)
    {
        using PdfDocument pdf = PaperSamples.Open(HandoutLayout.Notes, paper);
        string[] pages = [.. pdf.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))];

        int[] continued = [.. pages.Select((text, index) => (text, index)).Where(page => page.text.Contains(", continued", StringComparison.Ordinal)).Select(page => page.index)];

        output.WriteLine($"continued on pages {string.Join(", ", continued.Select(index => index + 1))}");
        Assert.Equal(pages.Length - 37, continued.Length);
    }

    /// <summary>Text of the text column: slides and margin are set in other sizes or stand elsewhere, and so do numbers of claims.</summary>
    private static IEnumerable<Letter> ColumnOf(PdfDocument pdf) => pdf.GetPages().SelectMany(ColumnOf);

    private static IEnumerable<Letter> ColumnOf(Page page)
    {
        double left = 16 * 72 / 25.4;
        foreach (Letter[] line in PageText.Lines(page.Letters.Where(letter => letter.StartBaseLine.X < TextEdge)))
        {
            int text = Array.FindIndex(line, letter => Math.Abs(letter.StartBaseLine.X - left - ClaimIndent) < 0.1);
            bool isNumbered = text > 0 && line[..text].All(letter => char.IsAsciiDigit(letter.Value[0]));
            foreach (Letter letter in isNumbered ? line[text..] : line)
            {
                yield return letter;
            }
        }
    }
}
