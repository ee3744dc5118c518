using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class AttributeDialectTests
{
    [Theory]
    [InlineData("## First {#sec:first .unnumbered}\n\nw", "## First\nw")]
    [InlineData("## First{#first}\n\nw", "## First\nw")]
    [InlineData("## First {-}\n\nw", "## First\nw")]
    [InlineData("Title {#t}\n=====\n\nw", "# Title\nw")]
    [InlineData("**A claim.**{.lead}", "**A claim.**")]
    [InlineData("**A claim.** {: .lead }", "**A claim.**")]
    [InlineData("A paragraph\n{: .lead}", "A paragraph")]
    [InlineData("The end.{:target=\"_blank\"}", "The end.")]
    [InlineData("A [link](b){target=_blank rel=\"x y\"} here", "A link here")]
    [InlineData("With [words *in* it]{.smallcaps key='a b'} here", "With words in it here")]
    [InlineData("كلمات [مهمة]{dir=rtl} هنا", "كلمات مهمة هنا")]
    [InlineData("- item {.x}\n- {.y}", "- item")]
    [InlineData("| a {.x} |\n|---|\n| `b`{.c} |", "| a \n| b")]
    [InlineData("A `<br>`{=html} b", "A b")]
    [InlineData("![A](a.png){width=50%}", "![A](a.png)")]
    [InlineData("1. TOC\n{:toc}\n\nw", "w")]
    public void Attributes_are_left_out(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("The set {1, 2} and {a=1} stay.")]
    [InlineData("f{x} and {.5} and {#} and {}")]
    [InlineData("{not closed #id")]
    [InlineData("`{#id}`")]
    public void Other_braces_stay(string text)
    {
        ReadText read = new(text);
        Assert.Equal(text.Trim('`'), read.Shown);
        Assert.Empty(read.Messages("ED120"));
    }

    [Fact]
    public void One_message_counts_them()
    {
        ReadText read = new("# T {#t}\n\n[a]{.b} c{.d}\n");
        Assert.Equal(["attributes in braces: 2 lists left out, 1 span read as text"], read.Messages("ED120"));
        Assert.Equal([(1, 5)], read.Places("ED120"));
    }
}
