using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Talks;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Handouts;

/// <summary>What is no plain paragraph: on paper it is never lost.</summary>
public sealed class PaperContentTests
{
    private const string Essay = """
        ---
        title: Everything
        ---
        ## Part

        It begins with a [link](https://example.org/a?b=c) and a footnote[^one].

        > A quotation stands here.

        - an item
          - an item below it

        1. the first

        **Bread is incompatible with cake.**

        | Name | Amount |
        |------|-------:|
        | Flour | 500 g |

        ![A grey pixel](pixel.png "The figure")

        ```
        if (x) { return; }
        ```

        ### A small heading

        The end.

        [^one]: What the footnote says.
        """;

    // The smallest PNG: one grey pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(HandoutLayout.Notes)]
    [InlineData(HandoutLayout.Reading)]
    public void Every_block_of_the_essay_is_set_in_the_text_column(HandoutLayout layout)
    {
        PagedDocument document = Compose(layout);
        using PdfDocument pdf = PdfDocument.Open(PaperSamples.Write(document));

        string column = PageText.Solid(pdf.GetPages().SelectMany(page => page.Letters).Where(letter => IsText(letter)));

        string[] expected =
        [
            .. layout == HandoutLayout.Notes ? (string[])["link", "footnote."] : ["link(https://example.org/a?b=c)", "footnote1."], "Aquotationstandshere.", "•anitem", "•anitembelowit", "1.thefirst", "Breadisincompatiblewithcake.",
            "Name", "Flour", "500g", "Thefigure", "if(x){return;}", "Asmallheading", "Theend.",
        ];
        int from = 0;
        foreach (string text in expected)
        {
            int place = column.IndexOf(text, from, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{text} in {column[from..]}");
            from = place + text.Length;
        }

        // With its slide, or at the end of an article.
        Assert.Contains("1Whatthefootnotesays.", column, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HandoutLayout.Notes)]
    [InlineData(HandoutLayout.Reading)]
    public void Pictures_and_tables_are_set_as_such(HandoutLayout layout)
    {
        SceneItem[] items = [.. Compose(layout).Pages.SelectMany(page => page.Items)];

        Assert.Equal("A grey pixel", Assert.Single(items.OfType<PictureItem>()).AlternativeText);
        Assert.Equal(2, items.OfType<TableItem>().Count());
    }

    [Fact]
    public void A_link_can_be_followed_and_its_address_can_be_read()
    {
        using PdfDocument pdf = PdfDocument.Open(PaperSamples.Write(Compose(HandoutLayout.Reading)));

        Assert.Contains(pdf.GetPages().SelectMany(page => page.GetHyperlinks()), link => link.Uri == "https://example.org/a?b=c");
    }

    [Fact]
    public void A_picture_that_is_missing_leaves_its_name()
    {
        PagedDocument document = PaperSamples.Compose(
            PaperSamples.Arrange(SmallTalk.Of(Essay), "folio"), new HandoutSettings { Layout = HandoutLayout.Reading });

        Assert.Contains(document.Pages.SelectMany(page => page.Items).OfType<TextItem>(), item => item.Lines.Any(line => line.Text == "[The figure]"));
    }

    [Fact]
    public void A_claim_in_a_paragraph_that_the_talk_divides_is_marked_in_the_article()
    {
        PagedDocument document = PaperSamples.Compose(
            PaperSamples.Arrange(SmallTalk.Of("# T\n\n## Part\n\nSo it began one day in the month of June when it rained on all of us. Haste is not a gift but a thief.\n"), "folio"),
            new HandoutSettings { Layout = HandoutLayout.Reading });

        TextParagraph paragraph = Assert.Single(
            document.Pages.SelectMany(page => page.Items).OfType<TextItem>().SelectMany(item => item.Paragraphs), paragraph => paragraph.Spans.Any(span => span.Text.Contains("June", StringComparison.Ordinal)));
        Assert.Equal("Haste is not a gift but a thief.", string.Concat(paragraph.Spans.Where(span => span.Style.IsBold).Select(span => span.Text)).Trim());
    }

    private static PagedDocument Compose(HandoutLayout layout)
    {
        FileSource files = path => path == "pixel.png" ? (ReadOnlyMemory<byte>?)Pixel : null;
        return PaperSamples.Compose(PaperSamples.Arrange(SmallTalk.Of(Essay), "folio", files), new HandoutSettings { Layout = layout }, files);
    }

    /// <summary>In the sizes of the text column: text, headings, footnotes and tables, captions, code, raised numbers.</summary>
    private static bool IsText(Letter letter) => new[] { 11, 12.5, 9.5, 8.5, 6.6 }.Any(size => letter.Has(size));
}
