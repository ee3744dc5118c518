using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Essays;

public sealed class EssayReaderTests
{
    [Fact]
    public void Every_block_knows_its_place()
    {
        Essay essay = Read("---\ntitle: T\n---\n\n# H\n\ntext\n\n- item\n");

        Assert.Equal(["# H", "text", "- item"], essay.Blocks.Select(block => block.Span.Text.TrimEnd()));
        Assert.Equal([5, 7, 9], essay.Blocks.Select(block => block.Span.Line));
    }

    [Fact]
    public void Pictures_in_html_are_pictures()
    {
        Block block = Assert.Single(Read("<figure>\n<img alt=\"A &amp; B\" src='a.png' width=3>\n<figcaption>Caption <b>here</b></figcaption>\n</figure>\n").Blocks);

        PictureBlock picture = Assert.IsType<PictureBlock>(block);
        Assert.Equal(("a.png", "A & B", "Caption here"), (picture.Path, picture.AlternativeText, picture.Caption.PlainText));
    }

    [Theory]
    [InlineData("![A](a.png) ![B](b.png)")]
    [InlineData("![A](a.png)\n![B](b.png)")]
    [InlineData("<img src=a.png alt=A> <img src=b.png alt=B>")]
    [InlineData("[![A](a.png)](https://example.org) ![B](b.png)")]
    public void A_paragraph_of_pictures_is_those_pictures(string paragraph) =>
        Assert.Equal(["a.png", "b.png"], Read(paragraph).Blocks.Cast<PictureBlock>().Select(picture => picture.Path));

    [Fact]
    public void A_heading_of_a_picture_is_that_picture_and_one_of_nothing_is_nothing() =>
        Assert.Equal(["PictureBlock", "ParagraphBlock"], Read("# ![Logo](logo.png)\n\n##\n\ntext\n").Blocks.Select(block => block.GetType().Name));

    [Fact]
    public void A_picture_in_running_text_stays_there()
    {
        ParagraphBlock paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(Read("text <img src=a.png alt=A> text<br>text").Blocks));

        Assert.Equal("a.png", Assert.Single(paragraph.Text.Runs, run => run.Picture is not null).Picture?.Path);
        Assert.Equal("text A text text", paragraph.Text.PlainText);
    }

    [Theory]
    [InlineData("<!-- say it -->")]
    [InlineData("text <!-- say it --> text")]
    [InlineData("## H <!-- say it -->")]
    public void Comments_are_kept(string text) =>
        Assert.Equal(["say it"], Read(text).Blocks.OfType<HtmlBlock>().SelectMany(html => html.Comments));

    [Theory]
    [InlineData("a [ b")]
    [InlineData("a ![ b")]
    [InlineData("a [b [c](d e) f")]
    public void A_bracket_that_nothing_closes_is_text(string text) =>
        Assert.Equal(text, Assert.IsType<ParagraphBlock>(Assert.Single(Read(text).Blocks)).Text.PlainText);

    [Theory]
    [InlineData("| `a \\| b` | c |", "a | b")]
    [InlineData("| a \\| b | c |", "a | b")]
    [InlineData("| ``a \\| `b`` \\| **`\\|`** | c |", "a | `b | |")]
    [InlineData("| `x` | c |", "x")]
    public void A_pipe_behind_a_backslash_is_a_pipe_in_a_cell(string row, string cell) =>
        Assert.Equal(cell, Assert.IsType<TableBlock>(Assert.Single(Read($"| h | i |\n|---|---|\n{row}\n").Blocks)).Rows[0][0].PlainText);

    [Theory]
    [InlineData("4.\n\ntext\n\n-\n")]
    [InlineData(">\n\ntext\n\n* \n* \n")]
    [InlineData("text\n\n- >\n")]
    public void Lists_and_quotations_without_text_are_nothing(string essay) => Assert.IsType<ParagraphBlock>(Assert.Single(Read(essay).Blocks));

    [Fact]
    public void Items_without_text_go_unless_they_count() =>
        Assert.Equal([2, 3], Read("- a\n-\n- b\n-\n\ntext\n\n1. a\n2.\n3. b\n4.\n").Blocks.OfType<ListBlock>().Select(list => list.Items.Length));

    [Fact]
    public void Tags_alone_are_no_text() => Assert.Equal(["text"], Read("<div>\n\ntext\n\n</div>\n").Blocks.OfType<ParagraphBlock>().Select(block => block.Text.PlainText));

    [Fact]
    public void Footnotes_are_numbered_in_the_order_of_reference_even_side_by_side()
    {
        Essay essay = Read("One[^b][^a], two.[^c]\n\n[^a]: A\n[^b]: B\n[^c]: C\n[^d]: D\n");

        InlineText text = essay.Blocks.OfType<ParagraphBlock>().First().Text;
        Assert.Equal([("b", "1"), ("a", "2"), ("c", "3")], text.Runs.Where(run => run.Footnote is not null).Select(run => (run.Footnote!, run.Text))); // filtered
        Assert.Equal(
            [("a", 2), ("b", 1), ("c", 3), ("d", -1)],
            essay.Blocks.OfType<FootnoteBlock>().Select(note => (note.Label, note.Number)).OrderBy(note => note.Label, StringComparer.Ordinal));
    }

    [Fact]
    public void Dollar_amounts_are_no_mathematics() =>
        Assert.Equal("It costs $5 or $10 a day.", Assert.IsType<ParagraphBlock>(Assert.Single(Read("It costs $5 or $10 a day.").Blocks)).Text.PlainText);

    [Fact]
    public void Nesting_without_end_is_an_error_and_no_crash()
    {
        Outcome<Essay> outcome = EssayReader.Read(new SourceText("e.md", new string('>', 5000) + " text"));

        Assert.Equal("ED102", Assert.Single(outcome.Diagnostics).Code);
    }

    private static Essay Read(string text) => EssayReader.Read(new SourceText("e.md", text)).Value!; // tests give sound essays
}
