using System.Collections.Immutable;
using System.Diagnostics;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Html;

/// <summary>Blocks of HTML are the blocks that they are.</summary>
public sealed class HtmlBlockTests
{
    [Fact]
    public void Headings_and_paragraphs_read_like_their_twins_in_Markdown()
    {
        const string Html = "<h1>On clocks</h1>\n<h2 id=x>They <em>lie</em></h2>\n<p>A clock.</p><p>A town<br>has many.</p>\n<p><strong>A rule.</strong></p>\n<hr>\n";
        const string Markdown = "# On clocks\n## They *lie*\nA clock.\n\nA town\\\nhas many.\n\n**A rule.**\n\n---\n";

        Assert.Equal(Shape(Markdown), Shape(Html));
    }

    [Theory]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two\n")]
    [InlineData("<ol start=3>\n<li>Three\n<li>Four\n</ol>", "3. Three\n4. Four\n")]
    [InlineData("<ul><li>One<ul><li>inner</li></ul></li><li>Two</li></ul>", "- One\n  - inner\n- Two\n")]
    [InlineData("<li>One</li>\n<li>Two</li>", "- One\n- Two\n")]
    [InlineData("<blockquote><p>Said</p><p>twice</p></blockquote>", "> Said\n>\n> twice\n")]
    [InlineData("<blockquote>\n\nSaid **so**\n\n</blockquote>", "> Said **so**\n")]
    [InlineData("<center>**A claim.**</center>", "**A claim.**")]
    [InlineData("<div align=center><b>A claim.</b></div>", "**A claim.**")]
    [InlineData("<details><summary>Open</summary>\n\nHidden **text**\n\n</details>", "Open\n\nHidden **text**\n")]
    [InlineData("<dl><dt>Term<dd>One</dl>", "Term\n: One\n")]
    [InlineData("<pre><code class=\"language-c\">a &lt; b;\n\n  <b>c</b>\n</code></pre>", "```c\na < b;\n\n  c\n```\n")]
    [InlineData("<table><tr><th>A<th>B<tr><td>1<td>2</table>", "| A | B |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("<table>\n\n<tr><th>A</th><th align=right>B</th></tr>\n\n<tr>\n<td>\n\n**1**\n\n</td>\n<td>2</td>\n</tr>\n\n</table>", "| A | B |\n|---|--:|\n| **1** | 2 |\n")]
    [InlineData("<p>One</p>\n\nTwo <!-- between -->\n", "One\n\nTwo <!-- between -->\n")]
    [InlineData("<P ALIGN='x>y'>Upper</P>", "Upper")]
    [InlineData("<p>مرحبا <b>بكم</b></p><p>中文</p>", "مرحبا **بكم**\n\n中文\n")]
    public void Elements_are_the_blocks_that_they_are(string html, string markdown) => Assert.Equal(Shape(markdown), Shape(html));

    [Theory]
    [InlineData("> <ul>\n>   <li>In a quotation\n> </ul>", "> - In a quotation\n")]
    [InlineData("- item\n\n  <p>more</p>", "- item\n\n  more\n")]
    [InlineData("Text.[^1]\n\n[^1]: <p>In a <i>note</i></p>", "Text.[^1]\n\n[^1]: In a *note*\n")]
    public void They_may_stand_in_other_blocks(string html, string markdown) => Assert.Equal(Shape(markdown), Shape(html));

    [Fact]
    public void Cells_that_reach_over_others_leave_places_empty()
    {
        TableBlock table = Assert.IsType<TableBlock>(Assert.Single(MarkedText.Blocks("<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan=2>1</td><td colspan=2>2</td></tr><tr><td>3</td><td>4</td></tr></table>")));

        Assert.Equal(["A|B|C", "1|2|", "|3|4"], table.Rows.Insert(0, table.Header).Select(row => string.Join('|', row.Select(cell => cell.PlainText))));
    }

    [Theory]
    [InlineData("<table><tr><td><img src=a.png alt=A></td><td><img src=b.png alt=B></td></tr></table>")]
    [InlineData("<p align=center><a href=x><img src=a.png alt=A></a> <img src=b.png alt=B></p>")]
    public void A_table_or_paragraph_of_pictures_is_those_pictures(string html) =>
        Assert.Equal(["a.png", "b.png"], MarkedText.Blocks(html).Cast<PictureBlock>().Select(picture => picture.Path));

    [Fact]
    public void The_caption_of_a_figure_keeps_its_marks()
    {
        PictureBlock picture = Assert.IsType<PictureBlock>(Assert.Single(MarkedText.Blocks("<figure>\n<figcaption>The <i>long</i> one</figcaption><img src=a.png>\n</figure>")));

        Assert.Equal("The [i:long] one", MarkedText.Of(picture.Caption));
    }

    [Theory]
    [InlineData("<div>one<p>two</div></p>three<ul>four<li>five</ol>six")]
    [InlineData("<table>one<tr>two<td>three</table>four<td>five</td>six")]
    [InlineData("<p>one <b>two</p><p title=\"three\">three four <a five six")]
    [InlineData("<blockquote>one\n\ntwo three\n\n<h2>four<p>five</p>six")]
    [InlineData("<p>one</p><!-- two\n\nthree\n\nfour five six")]
    [InlineData("<pre>one two\nthree</p>four\n\nfive six")]
    [InlineData("<select>one two <p>three</p> <iframe>four <dl>five<h3>six")]
    [InlineData("<ul><li>one<table><tr><td>two</ul>three</td></tr></table></li>four<li>five</ul>six")]
    public void Broken_html_loses_no_words(string html)
    {
        string text = string.Join(' ', MarkedText.Blocks(html).Select(block => Words(block)));

        Assert.All(["one", "two", "three", "four", "five", "six"], word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.DoesNotContain("twothree", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_and_styles_stay_out() =>
        Assert.Equal("one\ntwo\nthree", MarkedText.Of("<style>\np { color: red }\n</style>\n\n<p>one</p><script>var x = \"<p>no</p>\";</script><p>two</p>\n<svg><text>no</text></svg>\n<p>three</p>"));

    [Fact]
    public void An_element_that_Markdown_ends_holds_no_heading_behind_it() =>
        Assert.Equal(["QuoteBlock", "HeadingBlock", "ParagraphBlock"], MarkedText.Blocks("<blockquote>open\n\n## Head\n\ntext\n\n</blockquote>\n").Select(block => block.GetType().Name));

    [Fact]
    public void Each_block_knows_its_line() => Assert.Equal(
        [1, 2, 4, 6],
        MarkedText.Blocks("<h2>One</h2>\n<p>Two\nthree</p>\n<ul>\n<li>Four</li></ul>\n<pre>\nSix\n</pre>\n").Select(block => block.Span.Line));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div>\n\n")]
    [InlineData("<ul><li>")]
    [InlineData("<ul><li>\n\n")]
    [InlineData("<li>\n\n")]
    [InlineData("<blockquote>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p a='")]
    [InlineData("<p><!--")]
    [InlineData("<p></pre>")]
    [InlineData("<p><svg>")]
    public void Nothing_costs_more_than_its_length(string piece)
    {
        string html = "words\n\n" + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();
        _ = EssayReader.Read(new SourceText("e.md", html));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed} for {piece}");
    }

    private static string Shape(string markdown) => string.Join('\n', MarkedText.Blocks(markdown).Select(Words));

    private static string Words(Block block) => block switch
    {
        ParagraphBlock paragraph => $"p({MarkedText.Of(paragraph.Text)})",
        HeadingBlock heading => $"h{heading.Level}({MarkedText.Of(heading.Text)})",
        ListBlock list => $"list {list.FirstNumber}({string.Join(';', list.Items.Select(item => Words(item.Blocks)))})",
        QuoteBlock quote => $"quote({Words(quote.Blocks)})",
        CodeBlock code => $"code {code.Language}({code.Code})",
        TableBlock table => $"table({string.Join('/', table.Rows.Insert(0, table.Header).Select(row => string.Join('|', row.Select(MarkedText.Of))))})",
        DefinitionListBlock list => $"dl({string.Join(';', list.Definitions.Select(item => $"{string.Join(',', item.Terms.Select(MarkedText.Of))}: {Words(item.Blocks)}"))})",
        FootnoteBlock note => $"note({Words(note.Blocks)})",
        _ => block.GetType().Name,
    };

    private static string Words(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Words));
}
