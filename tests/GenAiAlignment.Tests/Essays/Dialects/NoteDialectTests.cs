using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class NoteDialectTests
{
    [Theory]
    [InlineData("Words^[a *note* with [a link](b) in it] here.", "Words[^1] here.\n[1] a note with a link in it")]
    [InlineData("Two^[a]^[b] here.", "Two[^1][^2] here.\n[1] a\n[2] b")]
    [InlineData("> Said^[over\n> two lines].", "> Said[^1].\n[1] over two lines")]
    [InlineData("- a^[b]\n- c^[d]", "- a[^1]\n- c[^2]\n[1] b\n[2] d")]
    [InlineData("One[^a] and^[b].\n\n[^a]: A", "One[^1] and[^2].\n[2] b\n[1] A")]
    [InlineData("# T^[of a heading]\n\n**Claim.**^[of a claim]", "# T[^1]\n**Claim.**[^2]\n[1] of a heading\n[2] of a claim")]
    public void A_note_in_the_text_is_a_footnote(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("As said [@smith2020, p. 3].", "As said [^1].\n[1] @smith2020, p. 3")]
    [InlineData("As said [see @a; also @b].", "As said [^1].\n[1] see @a; also @b")]
    [InlineData("Smith [-@smith2020] says.", "Smith [^1] says.\n[1] -@smith2020")]
    public void A_citation_is_a_footnote(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("[follow @jane](https://example.org)", "follow @jane")]
    [InlineData("[me@example.org]", "[me@example.org]")]
    [InlineData("`[@a]` and `^[b]`", "[@a] and ^[b]")]
    [InlineData("^[]", "^[]")]
    [InlineData("^[never closed", "^[never closed")]
    public void What_is_neither_stays(string text, string shown)
    {
        ReadText read = new(text);
        Assert.Equal(shown, read.Shown);
        Assert.Empty(read.Messages("ED121"));
    }

    [Fact]
    public void A_footnote_without_text_leaves_no_mark_and_is_told_once()
    {
        ReadText read = new("One[^1] two[^2].\n\n> Three[^2] and **four[^3]**.\n\n[^1]: First.\n[^3]:\n");
        Assert.Equal("One[^1] two.\n> Three and **four**.\n[1] First.", read.Shown);
        Assert.Equal(
            ["the footnote \"2\" has no text: its mark is left out", "the footnote \"3\" has no text: its mark is left out"], read.Messages("ED124"));
        Assert.Equal([(1, 12), (3, 23)], read.Places("ED124"));
    }

    [Theory]
    [InlineData("One[^1].\n\n[^1]:\n    [^2]: Indented.\n\nTwo[^2].", "One.\nTwo[^1].\n[1] Indented.")]
    [InlineData("> One[^1], two[^2].\n>\n> [^1]: In a\n> [^2]: quotation.", "> One[^1], two[^2].\n[1] In a\n[2] quotation.")]
    [InlineData("- One[^1].\n\n  [^1]: In a list.\n\n      And more.\n\n- b", "- One[^1].\n- b\n[1] In a list.\n[1] And more.")]
    public void A_footnote_may_be_defined_inside_other_blocks(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Fact]
    public void One_message_counts_them()
    {
        ReadText read = new("A^[b] c [@d]\n\ne^[f]\n");
        Assert.Equal(["notes as Pandoc has them: 2 inline notes set among the footnotes, 1 citation set among the footnotes"], read.Messages("ED121"));
        Assert.Equal([(1, 2)], read.Places("ED121"));
    }
}
