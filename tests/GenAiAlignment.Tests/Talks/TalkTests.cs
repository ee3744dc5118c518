using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Title, agenda, cues and closing, on small essays.</summary>
public sealed class TalkTests
{
    [Theory]
    [InlineData("title: T\ndescription: T - we don't", "we don't")]
    [InlineData("title: T\ndescription: \"T: we don't\"", "we don't")]
    [InlineData("title: T\ndescription: Them", "Them")]
    [InlineData("title: T\ndescription: Another", "Another")]
    [InlineData("title: T\nsubtitle: S\ndescription: D", "S")]
    [InlineData("title: T", "")]
    public void A_description_loses_the_title_that_it_repeats(string frontMatter, string subtitle) =>
        Assert.Equal(subtitle, SmallTalk.Of($"---\n{frontMatter}\n---\n\ntext\n").Subtitle.PlainText);

    [Theory]
    [InlineData("It is short. W", "It is short.")]
    [InlineData("W", "")]
    public void Of_a_long_description_the_title_slide_shows_the_first_sentence_at_most(string description, string subtitle)
    {
        string words = string.Join(' ', Enumerable.Repeat("Word", 31)) + ".";
        Outcome<Talk> outcome = SmallTalk.Outcome($"---\ntitle: T\ndescription: {description.Replace("W", words, StringComparison.Ordinal)}\n---\n\ntext\n");

        Assert.Equal(subtitle, outcome.Value?.Subtitle.PlainText);
        Assert.Contains(outcome.Diagnostics, found => found is { Code: "ED209", Severity: Severity.Information });
    }

    [Theory]
    [InlineData("# From a *heading*\n\ntext\n", "From a heading")]
    [InlineData("text\n\n# From a heading\n\ntext\n", "From a heading")]
    [InlineData("# One\n\ntext\n\n# Two\n\ntext\n", "One")]
    [InlineData("## No title\n\ntext\n", "small")]
    [InlineData("---\ntitle: Front\n---\n\n# Heading\n\ntext\n", "Front")]
    public void A_talk_is_called_by_front_matter_else_heading_else_file(string essay, string title) => Assert.Equal(title, SmallTalk.Of(essay).Title.PlainText);

    [Theory]
    [InlineData("---\ntitle: T\n---\n\n# T\n\n## A\n\nx\n", 1)]
    [InlineData("---\ntitle: T\n---\n\n## T\n\nx\n\n## A\n\nx\n", 1)]
    [InlineData("# T\n\n### A\n\nx\n\n### B\n\nx\n", 2)]
    [InlineData("# A\n\nx\n\n# B\n\nx\n", 2)]
    [InlineData("## A\n\n# T\n\n## B\n\nx\n", 3)]
    [InlineData("x\n", 0)]
    public void Sections_are_headings_but_not_the_title(string essay, int sections)
    {
        Talk talk = SmallTalk.Of(essay);

        Assert.Equal(sections, talk.Sections.Length);
        Assert.Equal(sections, talk.Slides.Count(slide => slide is SectionSlide));
    }

    [Fact]
    public void A_heading_that_is_not_the_title_after_all_is_said_with_it()
    {
        Talk talk = SmallTalk.Of("---\ntitle: Front\n---\n\n# Heading\n\ntext\n");

        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.Contains(talk.Slides[0].Notes.Script, block => block is HeadingBlock);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_sections_have_an_agenda(int sections, bool hasAgenda)
    {
        Talk talk = SmallTalk.Of(string.Concat(Enumerable.Range(1, sections).Select(i => $"## S{i}\n\n**One is {i}**\n\n")));

        Assert.Equal(hasAgenda, talk.Slides.Any(slide => slide is AgendaSlide));
    }

    [Fact]
    public void Cues_name_the_claims_before_and_after_and_the_time()
    {
        Slide[] slides = [.. SmallTalk.Of("**One**\n\n**Two**\n\nx\n\n**Three**\n").Slides];

        Assert.Equal([null, null, "One", "Two", "Three"], slides.Select(slide => slide.Notes.Cues.Previous?.PlainText));
        Assert.Equal(["One", "Two", "Three", null, null], slides.Select(slide => slide.Notes.Cues.Next?.PlainText));
        Assert.All(slides, slide => Assert.Equal(TimeSpan.FromMinutes(slide.Notes.Words / 140.0), slide.Notes.Cues.Time));
    }

    [Fact]
    public void What_is_promoted_is_not_numbered()
    {
        Talk talk = SmallTalk.Of(
            "x\n\n**One**\n\nA remark that **is worth a slide**.\n\nWho said it?\n\n**Two**\n", "promote:\n  - statement: is worth\n  - quote: Who\n    attribution: I\n");

        Assert.Equal(
            [SlideKind.Title, SlideKind.Claim, SlideKind.Statement, SlideKind.Quote, SlideKind.Claim, SlideKind.Closing], talk.Slides.Select(slide => slide.Kind));
        Assert.Equal([1, 2], talk.Claims.Select(claim => claim.ClaimNumber));
        Assert.Equal("I", talk.Slides.OfType<QuoteSlide>().Single().Attribution?.PlainText);
    }

    [Fact]
    public void Author_and_link_stand_at_the_end()
    {
        ClosingSlide closing = SmallTalk.Of("---\nauthor: A\nlink: https://example.org\n---\n\ntext\n").Slides.OfType<ClosingSlide>().Single();

        Assert.Equal(("A", "https://example.org"), (closing.Author, closing.Link));
    }

    [Theory]
    [InlineData("What is bread?", "What is bread, in brief")]
    [InlineData("Bread", "Bread, in brief")]
    public void Points_are_called_by_their_heading_without_its_closing_mark(string heading, string title) => Assert.Equal(
        title,
        SmallTalk.Of($"# Talk\n\n## {heading}\n\nBread is the oldest of all machines.\n\n## Claims\n\n**A claim that is whole and bold.**\n")
            .Slides.OfType<PointsSlide>().First().Title.PlainText);

    [Fact]
    public void Points_are_five_at_most_of_twenty_words_at_most_and_one_a_paragraph()
    {
        string[] names = ["Bread", "Milk", "Salt", "Wine", "Oil", "Rice", "Corn", "Rye", "Tea"];
        string paragraphs = string.Concat(names.Select(name => $"{name} must never be a servant of haste. Another sentence of it.\n\n"));
        string tooLong = string.Join(' ', Enumerable.Repeat("Word", 21)) + ".\n\n";

        PointsSlide points = SmallTalk.Of($"## A\n\n{tooLong}{paragraphs}## B\n\n**One is here**\n").Slides.OfType<PointsSlide>().Single();
        Assert.Equal(names.Take(5).Select(name => $"{name} must never be a servant of haste."), points.Points.Select(point => point.PlainText));
    }
}
