using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Marks;

public sealed class StrayStarTests
{
    [Theory]
    [InlineData("** A claim.**", "A claim.", 2)]
    [InlineData("**A claim. **", "A claim.", 2)]
    [InlineData("**\u00A0A claim.**", "A claim.", 2)]
    [InlineData("**A claim without end.", "A claim without end.", 1)]
    [InlineData("**Leider so. **Das hat Gründe.", "Leider so. Das hat Gründe.", 2)]
    [InlineData("**Nützlicher als das [Theorem](https://example.org) **.", "Nützlicher als das [a:Theorem].", 2)]
    [InlineData("Text ** words** here.", "Text words here.", 2)]
    [InlineData("**مطالبة **هنا", "مطالبة هنا", 2)]
    public void Stars_that_were_meant_to_mark_are_taken_off_and_told(string text, string expected, int count)
    {
        foreach ((string before, string behind) in new[] { ("", ""), ("> ", ""), ("- ", ""), ("## ", "\n\ntext") })
        {
            Outcome<Essay> read = EssayReader.Read(new SourceText("e.md", $"{before}{text}{behind}\n"));

            Assert.DoesNotContain("*", string.Concat(read.Value!.Blocks.SelectMany(Texts)), StringComparison.Ordinal); // a sound essay
            Assert.Equal(Enumerable.Repeat("ED137", count), read.Diagnostics.Select(diagnostic => diagnostic.Code));
            Assert.All(read.Diagnostics, diagnostic => Assert.Equal("**", diagnostic.Span?.Text));
        }

        Assert.Equal(expected, MarkedText.Of(text).TrimStart('\u00A0'));
    }

    [Theory]
    [InlineData("2**3 is eight, a ** b is a power")]
    [InlineData("look at src/**/*.cs and f(**rest)")]
    [InlineData("one * and two *")]
    public void Stars_that_are_text_stay_unannounced(string text)
    {
        Outcome<Essay> read = EssayReader.Read(new SourceText("e.md", text));

        Assert.Equal(text, MarkedText.Of(text));
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData(@"\*\*not bold\*\* and more", "**not bold** and more")]
    [InlineData("`** code **` here", "[c:** code **] here")]
    public void Escaped_stars_and_code_are_text(string text, string expected)
    {
        Assert.Equal(expected, MarkedText.Of(text));
        Assert.Empty(EssayReader.Read(new SourceText("e.md", text)).Diagnostics);
    }

    [Theory]
    [InlineData("**One.**\n**Two.**", "[b:One.]\n[b:Two.]")]
    [InlineData("**One.**  \n__Two!__", "[b:One.]\n[b:Two!]")]
    [InlineData("<b>One.</b>\n<strong>Two.</strong>", "[b:One.]\n[b:Two.]")]
    [InlineData("**第一。**\n**第二。**", "[b:第一。]\n[b:第二。]")]
    [InlineData("**One.**\nTwo.", "[b:One.] Two.")]
    [InlineData("**One  \ntwo.**", "[b:One\ntwo.]")]
    public void Bold_lines_that_are_sentences_are_paragraphs(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Theory]
    [InlineData("**One.**\n**Two.**", 2)]
    [InlineData("**One.**  \n**Two.**  \n**Three.**", 1)]
    [InlineData("**One.**\\\n**Two.**", 1)]
    public void A_verse_of_bold_lines_is_one_paragraph(string text, int paragraphs) =>
        Assert.Equal(paragraphs, EssayReader.Read(new SourceText("e.md", text)).Value!.Blocks.Length); // such a text has no errors

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text.Text],
        HeadingBlock heading => [heading.Text.Text],
        QuoteBlock quote => quote.Blocks.SelectMany(Texts),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Texts),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    [Fact]
    public void Bold_lines_that_are_none_stay_lines() => Assert.Equal("[b:Ada Lovelace]\n[b:Countess]", MarkedText.Of("**Ada Lovelace**\n**Countess**"));
}
