using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class ObsidianDialectTests
{
    [Theory]
    [InlineData("See [[paths]].", "See paths.")]
    [InlineData("See [[paths|how people walk]].", "See how people walk.")]
    [InlineData("See [[paths#Desire lines]].", "See paths.")]
    [InlineData("See [[#Desire lines]].", "See Desire lines.")]
    [InlineData("See [[garden/paths.md]] and ![[note]].", "See paths and note.")]
    [InlineData("انظر [[الحديقة|كيف تفكر]].", "انظر كيف تفكر.")]
    [InlineData("> Every [[hedge]] is a decision.", "> Every hedge is a decision.")]
    [InlineData("- a\n  - [[b]]", "- a\n- - b")]
    [InlineData("# On [[paths]]\n\nWords.", "# On paths\nWords.")]
    [InlineData("**[[A]] beats [[B|the *other*]].**", "**A beats the other.**")]
    [InlineData("| a |\n|---|\n| [[x\\|y]] |", "| a\n| y")]
    public void A_wikilink_is_read_as_its_words(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("`[[a]]`", "[[a]]")]
    [InlineData("    [[a]]", "``` [[a]]")]
    [InlineData("```\n%% a %%\n```", "``` %% a %%")]
    [InlineData("\\[[a]]", "[[a]]")]
    [InlineData("[[1]](https://example.org)", "[1]")]
    [InlineData("[[1]]\n\n[1]: https://example.org", "[1]")]
    [InlineData("m[[1]]", "m[[1]]")]
    [InlineData("Grow 5%% and 6%% more.", "Grow 5%% and 6%% more.")]
    [InlineData("%% open", "%% open")]
    [InlineData("x ^2", "x ^2")]
    [InlineData("a ^claim b", "a ^claim b")]
    [InlineData("We are #1, says #MeToo.", "We are #1, says #MeToo.")]
    public void What_is_no_mark_stays(string text, string shown)
    {
        ReadText read = new(text);
        Assert.Equal(shown, read.Shown);
        Assert.Empty(read.Messages("ED115"));
    }

    [Fact]
    public void An_alias_keeps_its_styles_and_every_run_its_place()
    {
        InlineText text = Assert.IsType<ParagraphBlock>(Assert.Single(new ReadText("In [[a|how *they* think]] and [[b]].").Blocks)).Text;

        Assert.Equal([("In how ", "In [[a|how "), ("they", "they"), (" think and b.", " think]] and [[b]].")], text.Runs.Select(run => (run.Text, run.Span.Text)));
        Assert.Equal(InlineStyle.Emphasis, text.Runs[1].Style);
    }

    [Theory]
    [InlineData("![[images/plan.png]]", "![](images/plan.png)")]
    [InlineData("![[plan.PNG|300x200]]", "![](plan.PNG)")]
    [InlineData("![[plan.svg|A plan]]", "![A plan](plan.svg)")]
    public void An_embedded_picture_is_a_picture(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("A %%hidden *words*%% B", "A B")]
    [InlineData("A\n%%hidden\nwords%%\nB", "A B")]
    [InlineData("%%\nhidden\n\n# words\n%%\n\nB", "B")]
    [InlineData("- a\n\n  %%\n  hidden\n\n  words\n  %%\n\n- b", "- a\n- b")]
    public void A_comment_is_left_out_over_several_lines_too(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("**A claim.** ^claim-1", "**A claim.**")]
    [InlineData("Words ^a1b2c3", "Words")]
    [InlineData("> Words\n> ^quote-1", "> Words")]
    [InlineData("- a ^id-1\n- b", "- a\n- b")]
    [InlineData("| a |\n|---|\n| b |\n\n^table-1", "| a\n| b")]
    public void A_block_id_is_left_out(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Fact]
    public void One_message_counts_the_marks_and_says_where_the_first_stands()
    {
        ReadText read = new("Words on [[a]]\nand [[b]] #tag/inner %%x%%. ^id-1\n");

        Assert.Equal("Words on a and b tag/inner .", read.Shown);
        Assert.Equal(["marks of Obsidian: 2 wikilinks read as text, 1 tag read as text, 1 comment left out, 1 block id left out"], read.Messages("ED115"));
        Assert.Equal([(1, 10)], read.Places("ED115"));
    }
}
