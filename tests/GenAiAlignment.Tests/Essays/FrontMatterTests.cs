using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Essays;

/// <summary>What an essay says about itself before its text.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: A plain title", "A plain title")]
    [InlineData("title: \"A: quoted\"", "A: quoted")]
    [InlineData("title: 'It''s'", "It's")]
    [InlineData("title: >\n  folded\n  lines", "folded lines")]
    [InlineData("title: |\n  kept\n  lines", "kept lines")]
    [InlineData("title: plain\n  goes on", "plain goes on")]
    [InlineData("title: 1984", "1984")]
    [InlineData("title: yes", "yes")]
    [InlineData("title: 2024-05-06", "2024-05-06")]
    [InlineData("title: !!str tagged", "tagged")]
    [InlineData("other: &a anchored\ntitle: *a", "anchored")]
    [InlineData("# a comment\ntitle: T # another", "T")]
    [InlineData("{ title: T }", "T")]
    [InlineData("title: ~", null)]
    [InlineData("title:", null)]
    [InlineData("title: \"\"", null)]
    public void Yaml_in_all_its_ways(string yaml, string? title) => Assert.Equal(title, Read($"---\n{yaml}\n---\n\ntext\n").Value?.FrontMatter.Title);

    [Theory]
    [InlineData("2022-10-01T00:00:00Z", "2022-10-01")]
    [InlineData("2022-10-01 09:30:00 +0200", "2022-10-01")]
    [InlineData("1 October 2022", "1 October 2022")]
    public void A_date_loses_the_time_of_day(string date, string shown) => Assert.Equal(shown, Read($"---\ndate: {date}\n---\n\ntext\n").Value?.FrontMatter.Date);

    [Theory]
    [InlineData("title: Bread: a love story", "Bread: a love story")]
    [InlineData("title: Brot: eine Liebe: und mehr # Rest", "Brot: eine Liebe: und mehr # Rest")]
    [InlineData("title: 'Bread' and salt", "'Bread' and salt")]
    [InlineData("title: \"Bread\" and salt", "\"Bread\" and salt")]
    [InlineData("title: [Draft] Bread", "[Draft] Bread")]
    [InlineData("title: @bread", "@bread")]
    [InlineData("title: *Bread* in hand", "*Bread* in hand")]
    [InlineData("title: الخبز: قصة حب", "الخبز: قصة حب")]
    [InlineData("tags: [a,\n  b]\r\ntitle: Bread: love\r\nauthor: A", "Bread: love")]
    public void A_value_that_is_no_yaml_is_read_as_written_and_told(string yaml, string title)
    {
        Outcome<Essay> read = Read($"---\n{yaml}\n---\n\ntext\n");

        Assert.Equal(title, read.Value?.FrontMatter.Title);
        Diagnostic told = Assert.Single(read.Diagnostics, diagnostic => diagnostic.Code == "ED135");
        Assert.Equal(title, told.Span?.Text);
    }

    [Theory]
    [InlineData("title: [a\nother")]
    [InlineData("title: \"a\n  b")]
    public void What_stays_no_yaml_is_an_error(string yaml) => Assert.Equal(["ED020"], Read($"---\n{yaml}\n---\n\ntext\n").Diagnostics.Select(diagnostic => diagnostic.Code));

    [Theory]
    [InlineData("author: A")]
    [InlineData("authors: A")]
    [InlineData("authors: [A]")]
    [InlineData("author:\n  name: A\n  email: a@example.org")]
    [InlineData("author:\n  - name: A")]
    public void An_author_may_be_written_in_several_ways(string yaml) => Assert.Equal("A", Read($"---\n{yaml}\n---\n\ntext\n").Value?.FrontMatter.Author);

    [Fact]
    public void Several_authors_are_named_in_order() =>
        Assert.Equal("A, B", Read("---\nauthor:\n  - A\n  - name: B\n---\n\ntext\n").Value?.FrontMatter.Author);

    [Fact]
    public void Toml_says_the_same_between_plus_signs()
    {
        FrontMatter? front = Read(
            "+++\ntitle = \"T\"\ndescription = \"\"\"\\\n  one \\\n  two\"\"\"\ndate = 2024-05-06\nauthors = [\"A\", 'B']\nlang = 'en'\n# comment\n[taxonomies]\ntags = [\"x\"]\n+++\n\ntext\n")
            .Value?.FrontMatter;

        Assert.Equal(("T", "one two", "2024-05-06", "A, B", "en"), (front?.Title, front?.Description, front?.Date, front?.Author, front?.Language));
    }

    [Fact]
    public void Broken_toml_is_an_error_at_its_place()
    {
        Diagnostic diagnostic = Assert.Single(Read("+++\ntitle = \"T\"\ndate = = 1\n+++\n\ntext\n").Diagnostics);

        Assert.Equal(("ED106", Severity.Error, 3), (diagnostic.Code, diagnostic.Severity, diagnostic.Span?.Line));
    }

    [Theory]
    [InlineData("---\r\ntitle: T\r\n---\r\n\r\ntext\r\n")]
    [InlineData("---\rtitle: T\r---\r\rtext\r")]
    [InlineData("---  \ntitle: T\n---\t\n\ntext\n")]
    [InlineData("---\ntitle: T\n...\n\ntext\n")]
    [InlineData("+++\r\ntitle = 'T'\r\n+++\r\n\r\ntext\r\n")]
    public void Line_ends_and_white_space_at_them_do_not_matter(string essay) => Assert.Equal("T", Read(essay).Value?.FrontMatter.Title);

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "---\ntitle: T\n---\n\ntext\n"u8];

        Assert.Equal("T", EssayReader.Read(SourceTextDecoder.Decode(bytes, "e.md").Value!).Value?.FrontMatter.Title); // the bytes are UTF-8
    }

    [Theory]
    [InlineData("text\n")]
    [InlineData("\n---\ntitle: T\n---\n\ntext\n")]
    [InlineData("---\n---\n\ntext\n")]
    [InlineData("---\n# nothing\n---\n\ntext\n")]
    public void There_may_be_none(string essay)
    {
        Outcome<Essay> outcome = Read(essay);

        Assert.Null(outcome.Value?.FrontMatter.Title);
        Assert.Empty(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("---\ntitle: T\nlayout: post\n---\n\ntext\n", 3)]
    [InlineData("+++\ntitle = 'T'\n[extra]\na = 1\n+++\n\ntext\n", 3)]
    public void An_unknown_key_is_mentioned(string essay, int line)
    {
        Diagnostic diagnostic = Assert.Single(Read(essay).Diagnostics);

        Assert.Equal(("ED104", Severity.Information, line), (diagnostic.Code, diagnostic.Severity, diagnostic.Span?.Line));
    }

    [Theory]
    [InlineData("title: [a, { b: c }]")]
    [InlineData("title: { a: b }")]
    [InlineData("author: []")]
    public void A_value_that_is_no_text_is_a_warning(string yaml)
    {
        Diagnostic diagnostic = Assert.Single(Read($"---\n{yaml}\n---\n\ntext\n").Diagnostics);

        Assert.Equal(("ED105", Severity.Warning, 2), (diagnostic.Code, diagnostic.Severity, diagnostic.Span?.Line));
    }

    [Theory]
    [InlineData("---\ntitle: T\n\ntext\n", "---")]
    [InlineData("+++\ntitle = 'T'\n\ntext\n", "+++")]
    [InlineData("---\ntitle: T\n+++\n\ntext\n", "---")]
    public void A_fence_that_is_never_closed_is_an_error(string essay, string fence)
    {
        Diagnostic diagnostic = Assert.Single(Read(essay).Diagnostics);

        Assert.Equal(("ED101", Severity.Error, 1), (diagnostic.Code, diagnostic.Severity, diagnostic.Span?.Line));
        Assert.Contains(fence, diagnostic.Hint, StringComparison.Ordinal);
    }

    private static Outcome<Essay> Read(string text) => EssayReader.Read(new SourceText("e.md", text));
}
