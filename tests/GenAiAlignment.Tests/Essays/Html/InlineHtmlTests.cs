using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Html;

public sealed class InlineHtmlTests
{
    [Theory]
    [InlineData("10<sup>6</sup> of H<sub>2</sub>O", "10[^:6] of H[_:2]O")]
    [InlineData("<b>b</b><strong>b</strong> <i>i</i><em>i</em><cite>i</cite><var>i</var>", "[b:bb] [i:iiii]")]
    [InlineData("<s>s</s><del>s</del><strike>s</strike> <u>u</u><ins>u</ins> <mark>h</mark>", "[s:sss] [u:uu] [h:h]")]
    [InlineData("<code>c</code> <kbd>c</kbd> <samp>c</samp> <tt>c</tt>", "[c:c] [c:c] [c:c] [c:c]")]
    [InlineData("<small>small</small> <span class=x>plain</span> <abbr title='A B'>ab</abbr>", "small plain ab")]
    [InlineData("<a href='https://example.org/?a=1&amp;b=2'>linked <b>b</b></a> <a name=x>anchor</a>", "[a:linked ][a:[b:b]] anchor")]
    [InlineData("<span style='font-weight: 700; font-style:italic'>both</span> <span style='text-decoration: line-through'>s</span>", "[b:[i:both]] [s:s]")]
    [InlineData("<STRONG>upper</STRONG> <b class=\"a > b\">quoted</b>", "[b:upper] [b:quoted]")]
    public void Tags_in_running_text_keep_their_meaning(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Theory]
    [InlineData("<b>bold *both <i>and</b> on</i> i*", "[b:bold ][b:[i:both and]][i: on i]")]
    [InlineData("**a <i>b** c</i> d", "[b:a ][b:[i:b]][i: c] d")]
    [InlineData("[a <sup>b](x) c</sup> d", "[a:a ][a:[^:b]][^: c] d")]
    [InlineData("a</b> b</i>", "a b")]
    [InlineData("<b>to the end", "[b:to the end]")]
    public void Tags_cross_marks_and_each_other(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Fact]
    public void A_tag_that_is_left_open_ends_with_its_paragraph() => Assert.Equal("[b:bold]\nplain", MarkedText.Of("<b>bold\n\nplain"));

    [Theory]
    [InlineData("a<br>b<br/>c<BR />d", "a¶b¶c¶d")]
    [InlineData("a<br>\nb<br/>\n  c  \nd\\\ne", "a¶b¶c¶d¶e")]
    [InlineData("a <br> b<br><br>c<br>", "a¶b¶¶c")]
    [InlineData("<br>a<wbr>b", "ab")]
    [InlineData("**a<br>b**", "[b:a¶b]")]
    public void A_break_is_one_line_break_and_leaves_no_blanks(string text, string expected) => Assert.Equal(expected.Replace('¶', '\n'), MarkedText.Of(text));

    [Theory]
    [InlineData("One<li>two</li><li>three</li>four", "One¶two¶three¶four")]
    [InlineData("a<td>b</td><td>c</td>", "a b c")]
    public void Words_in_tags_of_blocks_stay_apart(string text, string expected) => Assert.Equal(expected.Replace('¶', '\n'), MarkedText.Of(text));

    [Theory]
    [InlineData("He <q>said <q>it</q></q>", "He “said ‘it’”")]
    [InlineData("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>", "漢字(かんじ)")]
    [InlineData("<ruby>漢字<rt>かんじ</rt></ruby>", "漢字(かんじ)")]
    public void What_browsers_add_to_elements_is_read(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Theory]
    [InlineData("a <script>x<b>y</b></script> b", "a b")]
    [InlineData("a <video><p>no video</p></video> b", "a b")]
    [InlineData("a <!-- x --> b", "a b")]
    [InlineData("a <td>b</td> <td> c</td>", "a b c")]
    public void What_is_not_shown_leaves_one_blank(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(MarkedText.Blocks(text).OfType<ParagraphBlock>()).Text.Text);

    [Fact]
    public void A_paragraph_in_b_is_as_bold_as_one_between_stars()
    {
        InlineText stars = Assert.IsType<ParagraphBlock>(MarkedText.Blocks("**A claim.**")[0]).Text;
        InlineText tags = Assert.IsType<ParagraphBlock>(MarkedText.Blocks("<b>A claim.</b>")[0]).Text;

        Assert.Equal(stars.Runs.Select(run => (run.Text, run.Style)), tags.Runs.Select(run => (run.Text, run.Style)));
    }

    [Theory]
    [InlineData("中文的\n一段。", "中文的一段。")]
    [InlineData("日本語\nかな", "日本語かな")]
    [InlineData("中文\nLatin\n中文", "中文 Latin 中文")]
    [InlineData("한국어\n한국어", "한국어 한국어")]
    public void Chinese_and_Japanese_have_no_blank_where_a_line_of_the_source_ends(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Fact]
    public void Many_tags_cost_no_more_than_their_length() =>
        Assert.NotEmpty(MarkedText.Blocks(string.Concat(Enumerable.Repeat("a<b>b<i>c</u>", 3_000))));
}
