using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Essays;

/// <summary>Pictures as authors and their programs write them.</summary>
public sealed class PictureReadingTests
{
    [Theory]
    [InlineData("Press ![the button](p.png) to stop.", "Press the button to stop.")]
    [InlineData("See the figure: ![A chart](p.png)", "See the figure:")]
    [InlineData("![A chart](p.png) shows it.", "shows it.")]
    [InlineData("It grows ![A chart](p.png).", "It grows.")]
    [InlineData("One.\n![A chart](p.png)\nTwo.", "One. Two.")]
    [InlineData("它在长 ![A chart](p.png)。", "它在长。")]
    public void Alternative_text_is_read_inside_a_sentence_and_nowhere_else(string paragraph, string text)
    {
        ParagraphBlock read = Assert.IsType<ParagraphBlock>(Assert.Single(Read(paragraph).Blocks));

        Assert.Equal(text, read.Text.PlainText);
        Assert.Equal("p.png", Assert.Single(BlockPictures.Of(read)).Path);
    }

    [Fact]
    public void The_alternative_text_of_a_lost_picture_stays_in_the_text() =>
        Assert.Equal("See: A chart", Assert.IsType<ParagraphBlock>(Assert.Single(Read("See: ![A chart](lost.png)").Blocks)).Text.PlainText);

    [Theory]
    [InlineData("![A](p.png)\n*The caption*")]
    [InlineData("![A](p.png)\\\n_The caption_")]
    [InlineData("![A](p.png)<br>*The caption*")]
    [InlineData("*The caption*\n![A](p.png)")]
    [InlineData("![A](p.png \"The caption\")")]
    public void A_line_in_italics_beside_a_picture_is_its_caption(string paragraph)
    {
        PictureBlock picture = Assert.IsType<PictureBlock>(Assert.Single(Read(paragraph).Blocks));

        Assert.Equal("The caption", picture.Caption.PlainText);
        Assert.All(picture.Caption.Runs, run => Assert.Equal(InlineStyle.None, run.Style));
    }

    [Fact]
    public void A_heading_and_its_picture_are_two_blocks() => Assert.Equal(
        ["A heading", "h.png"],
        Read("## A ![h](h.png) heading\n").Blocks.Select(block => block is HeadingBlock heading ? heading.Text.PlainText.Replace(" h ", " ", StringComparison.Ordinal) : ((PictureBlock)block).Path));

    [Theory]
    [InlineData("![a](my pictures/a b.png)", "my pictures/a b.png")]
    [InlineData("![a](<my pictures/a b.png> \"Title\")", "my pictures/a b.png")]
    [InlineData("![a](my pictures/a (1).png 'Title')", "my pictures/a (1).png")]
    [InlineData("![a](p.png =300x200)", "p.png")]
    [InlineData("![a](p.png =300x)", "p.png")]
    [InlineData("![a](p q.svg?raw=true)", "p q.svg?raw=true")]
    public void Paths_with_blanks_and_sizes_are_paths(string written, string path)
    {
        PictureBlock picture = Assert.IsType<PictureBlock>(Assert.Single(Read($"text\n\n{written}\n").Blocks[1..]));

        Assert.Equal((path, "a", 3, 1), (picture.Path, picture.AlternativeText, picture.Span.Line, picture.Span.Column));
    }

    [Theory]
    [InlineData("Really! (see a b.png)")]
    [InlineData("What ![is this](not a picture)")]
    [InlineData("![open](a b.png")]
    public void What_is_no_picture_stays_text(string text) =>
        Assert.Equal(text, Assert.IsType<ParagraphBlock>(Assert.Single(Read(text).Blocks)).Text.PlainText);

    [Theory]
    [InlineData("[![License](https://img.shields.io/badge/licence-MIT-blue.svg)](LICENSE)")]
    [InlineData("![build](https://github.com/a/b/actions/workflows/ci/badge.svg)")]
    [InlineData("![coverage](https://codecov.io/gh/a/b/graph.svg)")]
    [InlineData("<img src=\"https://example.org/p.gif\" width=\"1\" height=\"1\"/>")]
    [InlineData("[<img src=\"https://example.org/u/1.png?s=80\" width=\"80px\" alt=\"ann\" />](https://example.org/ann)")]
    [InlineData("[![small](32x32.png)](https://example.org)")]
    [InlineData("![a line](800x4.png)")]
    [InlineData("<p><img src=\"icon.png\" height=20></p>")]
    public void Badges_pixels_icons_and_avatars_are_no_pictures(string ornament)
    {
        Outcome<Essay> alone = Outcome($"text\n\n{ornament}\n");
        Essay edge = Read($"Words. {ornament}\n");

        Assert.Equal("text", Assert.IsType<ParagraphBlock>(Assert.Single(alone.Value!.Blocks)).Text.PlainText); // text, so it is sound
        Diagnostic told = Assert.Single(alone.Diagnostics);
        Assert.Equal(("ED415", Severity.Information, 3), (told.Code, told.Severity, told.Span!.Value.Line)); // it has a place
        Assert.Equal("Words.", Assert.IsType<ParagraphBlock>(Assert.Single(edge.Blocks)).Text.PlainText);
    }

    [Theory]
    [InlineData("![a chart](32x32.png)")]
    [InlineData("[![a chart](300x200.png)](https://example.org)")]
    [InlineData("![a badger](https://example.org/badger.png)")]
    [InlineData("<img src=\"300x200.png\" width=\"100%\">")]
    public void What_is_to_be_seen_is_no_ornament(string picture) => Assert.IsType<PictureBlock>(Assert.Single(Read(picture).Blocks));

    [Fact]
    public void An_icon_inside_a_sentence_is_read() => Assert.Equal(
        "Press save to keep it.", Assert.IsType<ParagraphBlock>(Assert.Single(Read("Press ![save](16x16.png) to keep it.").Blocks)).Text.PlainText);

    [Fact]
    public void A_file_name_is_no_alternative_text() => Assert.Equal("", Assert.IsType<PictureBlock>(Assert.Single(Read("![Bild 1.png](a.png) ![IMG_0042.JPG](b.png)").Blocks[1..])).AlternativeText);

    [Fact]
    public void A_picture_written_out_makes_no_paragraph_too_long() =>
        Assert.Empty(Outcome($"text ![a](data:image/png;base64,{new string('A', 60_000)}) text").Diagnostics);

    private static Essay Read(string text) => Outcome(text).Value!; // tests give sound essays

    private static Outcome<Essay> Outcome(string text) => EssayReader.Read(new SourceText("e.md", text), SizeOf);

    /// <summary>Pictures say in their names how large they are; the others are of a usual size, in the web, or lost.</summary>
    private static PixelSize? SizeOf(string path)
    {
        int[] numbers = [.. path.Split('x', '.').Take(2).Select(part => int.TryParse(part, out int number) ? number : 0)];
        return path.Contains("lost", StringComparison.Ordinal) || path.Contains("://", StringComparison.Ordinal) ? null
            : numbers is [> 0, > 0] ? new PixelSize(numbers[0], numbers[1]) : new PixelSize(300, 200);
    }
}
