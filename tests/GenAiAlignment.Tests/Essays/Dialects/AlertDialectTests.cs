using GenAiAlignment.Essays.Blocks;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class AlertDialectTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> The door closes.", "note()", "The door closes.")]
    [InlineData("> [!WARNING] Wear the *glasses*\n> Now.", "warning(Wear the glasses)", "Now.")]
    [InlineData("> [!hint]-\n> One.\n>\n> Two.", "tip()", "One.\nTwo.")]
    [InlineData("> [!quote]+ Folded\n> A rule.", "quote(Folded)", "A rule.")]
    [InlineData("> [!recipe|wide] Bread\n> Flour.", "recipe(Bread)", "Flour.")]
    [InlineData("> [!tip] The title is all there is.", "tip()", "The title is all there is.")]
    [InlineData(":::tip\nWords\n:::", "tip()", "Words")]
    [InlineData(":::tip[A title]\nWords\n:::", "tip(A title)", "Words")]
    [InlineData("::: tip A **title** {open}\nWords\n:::", "tip(A **title**)", "Words")]
    [InlineData("::: {#id .callout-caution title=\"A title\"}\nWords\n\n- more\n:::", "caution(A title)", "Words\n- more")]
    [InlineData("!!! danger \"A title\"\n    Words\n\n    > said", "danger(A title)", "Words\n> said")]
    [InlineData("??? note\n\n    Words", "note()", "Words")]
    public void A_box_has_a_kind_a_title_and_content(string text, string label, string content)
    {
        AlertBlock alert = Assert.IsType<AlertBlock>(Assert.Single(new ReadText(text).Blocks));
        Assert.Equal(label, $"{alert.Kind}({ReadText.Line(alert.Title)})");
        Assert.Equal(content, ReadText.ShownOf(alert.Blocks));
    }

    [Theory]
    [InlineData("- > [!note]\n  > in a list", "- {note} in a list")]
    [InlineData("> > [!note]\n> > in a quotation", "> {note} in a quotation")]
    [InlineData("> [!note]\n> > [!tip]\n> > in a box", "{note} {tip} in a box")]
    [InlineData(":::: note\n::: tip\nin\n:::\nout\n::::", "{note} {tip} in\n{note} out")]
    [InlineData("::: note\n```\n:::\n```\n:::", "{note} ``` :::")]
    [InlineData("1. ::: note\n   in a list\n   :::\n2. b", "- {note} in a list\n- b")]
    [InlineData("!!! note\n    !!! tip\n        in\n\nout", "{note} {tip} in\nout")]
    public void Boxes_stand_in_lists_quotations_and_boxes(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("::: {.smallcaps}\nWords\n:::")]
    [InlineData("::::: columns\n::: {.column width=\"50%\"}\nWords\n:::\n:::::")]
    [InlineData("> [!quote]\n> Words")]
    public void What_is_no_box_is_its_content(string text) => Assert.Equal("Words", new ReadText(text).Shown.TrimStart('>', ' '));

    [Theory]
    [InlineData("> Words\n> [!NOTE]", "> Words [!NOTE]")]
    [InlineData("[!NOTE]", "[!NOTE]")]
    [InlineData("::: tip\nnever closed", "::: tip never closed")]
    [InlineData("!!! warning\n\nwithout text", "!!! warning\nwithout text")]
    [InlineData("!!! Stop it", "!!! Stop it")]
    [InlineData("    > [!NOTE]", "``` > [!NOTE]")]
    [InlineData("`:::tip`", ":::tip")]
    public void What_only_looks_like_a_box_is_text(string text, string shown)
    {
        ReadText read = new(text);
        Assert.Equal(shown, read.Shown);
        Assert.Empty(read.Messages("ED116"));
    }

    [Fact]
    public void One_message_counts_them_and_says_where_the_first_stands()
    {
        ReadText read = new("Words\n\n> [!NOTE]\n> a\n\n> [!tip]\n> b\n\n::: note\nc\n:::\n\n::: {.d}\nd\n:::\n");

        Assert.Equal(["boxes with a label: 2 alerts shown with a label, 1 admonition shown with a label, 1 div read without fences"], read.Messages("ED116"));
        Assert.Equal([(3, 3)], read.Places("ED116"));
    }

    [Fact]
    public void Deeper_divs_than_the_limit_are_text()
    {
        string text = string.Concat(Enumerable.Repeat("::: note\n", 20)) + "Words\n" + string.Concat(Enumerable.Repeat(":::\n", 20));

        Assert.StartsWith(string.Concat(Enumerable.Repeat("{note} ", 16)) + "::: note", new ReadText(text).Shown, StringComparison.Ordinal);
    }
}
