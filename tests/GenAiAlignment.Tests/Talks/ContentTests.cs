using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Which slide shows what is not running text.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData("![A curve](curve.png)")]
    [InlineData("<img src=\"curve.png\" alt=\"A curve\">")]
    [InlineData("- one\n- two")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("```\ncode\n```")]
    public void What_is_small_and_stands_next_to_a_claim_stands_beside_it_on_its_slide(string block)
    {
        Assert.Single(SmallTalk.Of($"text\n\n**One is here**\n\n{block}\n").Claims.Single().Figures);
        Assert.Single(SmallTalk.Of($"text\n\n{block}\n\n**One is here**\n").Claims.Single().Figures);
    }

    /// <summary>The whole essay is called by its title; what stands in it, by the claim it stands behind.</summary>
    [Fact]
    public void Without_headings_content_is_called_by_the_claim_above_it() => Assert.Equal(
        ["One is long.", "One is long", "Two is long", "Two is long (2)", "Three is long."],
        SmallTalk.Of("# Talk\n\n1. One is long.\n\n   ```\n   a line that is far too long to stand beside any claim\n   ```\n\n2. Two is long:\n\n   - a\n   - b\n     - c\n\n3. Three is long.\n")
            .Slides.Where(slide => slide is ClaimSlide or ContentSlide).Select(slide => slide.Title.PlainText));

    [Theory]
    [InlineData("1. one\n2. two\n3. three\n4. four\n5. five\n6. six")]
    [InlineData("| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |")]
    [InlineData("Term\n: Meaning")]
    [InlineData("$$\nx^2\n$$")]
    public void What_is_not_small_gets_a_slide_of_its_own_behind_the_claim(string block)
    {
        Talk talk = SmallTalk.Of($"text\n\n**One is here**\n\n{block}\n");

        Assert.Empty(talk.Claims.Single().Figures);
        Assert.Equal([SlideKind.Title, SlideKind.Claim, SlideKind.Content, SlideKind.Closing], talk.Slides.Select(slide => slide.Kind));
    }

    [Fact]
    public void What_stands_between_two_claims_belongs_to_the_first()
    {
        ClaimSlide[] claims = [.. SmallTalk.Of("text\n\n**One**\n\n![p](p.png)\n\n**Two**\n").Claims];

        Assert.Equal((true, false), (claims[0].Figures is [PictureBlock], !claims[1].Figures.IsEmpty));
    }

    [Fact]
    public void What_a_paragraph_introduces_is_called_by_it_and_stands_alone()
    {
        Talk talk = SmallTalk.Of("text\n\n**One**\n\ntext\n\nWe reject:\n\n- haste\n- waste\n\n**Two**\n");

        ContentSlide content = Assert.Single(talk.Slides.OfType<ContentSlide>());
        Assert.Equal("We reject", content.Title.PlainText);
        Assert.All(talk.Claims, claim => Assert.Empty(claim.Figures));
    }

    [Fact]
    public void A_name_that_comes_again_has_its_heading_before_it()
    {
        Talk talk = SmallTalk.Of("## A\n\n**One**\n\nx\n\nSee also:\n\n- a\n\n## B\n\n**Two**\n\nx\n\nSee also:\n\n- b\n");

        Assert.Equal(["See also", "B: See also"], talk.Slides.OfType<ContentSlide>().Select(slide => slide.Title.PlainText));
    }

    [Theory]
    [InlineData("I was asked for advice. Here is what I learned:", "Here is what I learned")]
    [InlineData("He asked: “Why?” We reject these, e.g. in town:", "We reject these, e.g. in town")]
    public void The_last_sentence_of_an_introduction_names_what_follows(string introduction, string title) => Assert.Equal(
        title,
        Assert.Single(SmallTalk.Of($"text\n\n**One**\n\ntext\n\n{introduction}\n\n- haste\n- waste\n\n**Two**\n").Slides.OfType<ContentSlide>()).Title.PlainText);

    [Fact]
    public void A_bold_label_above_names_what_stands_below_it()
    {
        Talk talk = SmallTalk.Of("x\n\n**Claim:** One is here.\n\nx\n\n**Steps to take**\n\nNow these are the many steps that one would have to take:\n\n- a\n- b\n");

        Assert.Equal("Steps to take", Assert.Single(talk.Slides.OfType<ContentSlide>()).Title.PlainText);
    }

    [Fact]
    public void A_short_quotation_is_a_slide_with_its_source()
    {
        Talk talk = SmallTalk.Of("**One**\n\nx\n\n> “Haste makes waste.” — John Heywood\n");

        QuoteSlide quote = Assert.Single(talk.Slides.OfType<QuoteSlide>());
        Assert.Equal(("Haste makes waste.", "John Heywood"), (quote.Title.PlainText, quote.Attribution?.PlainText));
    }

    [Theory]
    [InlineData("> Haste makes waste.\n> John Heywood")]
    [InlineData("> Haste makes waste. (John Heywood)")]
    [InlineData("> Haste makes waste.\n> *John Heywood*")]
    public void A_name_under_a_quotation_needs_no_dash(string quotation) =>
        Assert.Equal("John Heywood", Assert.Single(SmallTalk.Of($"**One**\n\nx\n\n{quotation}\n").Slides.OfType<QuoteSlide>()).Attribution?.PlainText);

    [Fact]
    public void A_long_quotation_is_cut_at_a_sentence_and_said_whole()
    {
        string rest = string.Concat(Enumerable.Repeat("Nobody who hurries gets to know his own town. ", 8)).TrimEnd();
        Talk talk = SmallTalk.Of($"**One**\n\nx\n\n> Haste makes waste. {rest}\n");

        string shown = Assert.Single(talk.Slides.OfType<QuoteSlide>()).Title.PlainText;
        Assert.StartsWith("Haste makes waste. Nobody", shown, StringComparison.Ordinal);
        Assert.EndsWith("town.", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Count(letter => letter == ' ') + 1, 40, 60);
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void A_quotation_that_is_only_a_link_is_no_slide() =>
        Assert.Empty(SmallTalk.Of("**One**\n\nx\n\n> [Chinese version](https://example.org)\n").Slides.OfType<QuoteSlide>());

    [Fact]
    public void A_list_of_links_into_the_essay_is_neither_shown_nor_said()
    {
        Talk talk = SmallTalk.Of("- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n\n**One**\n");

        Assert.Empty(talk.Slides.OfType<ContentSlide>());
        Assert.Equal(0, talk.Slides[0].Notes.Words);
    }

    [Fact]
    public void A_footnote_stands_in_the_notes_of_the_slide_that_first_refers_to_it()
    {
        Talk talk = SmallTalk.Of("x\n\n**One**\n\nSaid.[^a][^b]\n\n**Two**[^b]\n\n[^a]: First\n[^b]: Second\n");

        ClaimSlide[] claims = [.. talk.Claims];
        Assert.Equal([], claims[0].Notes.Script.OfType<FootnoteBlock>());
        Assert.Equal([("a", 1), ("b", 2)], claims[1].Notes.Script.OfType<FootnoteBlock>().Select(note => (note.Label, note.Number)));
        Assert.Equal("Two", claims[1].Title.Text);
    }

    [Fact]
    public void A_footnote_that_nothing_refers_to_is_not_lost()
    {
        Outcome<Talk> outcome = SmallTalk.Outcome("**One**\n\n[^a]: Alone\n");

        Assert.Equal((Severity.Warning, 3), outcome.Diagnostics.Where(found => found.Code == "ED107").Select(found => (found.Severity, found.Span!.Value.Line)).Single());
        Assert.Single(outcome.Value!.Slides[^1].Notes.Script.OfType<FootnoteBlock>()); // a warning is no error
    }

    [Fact]
    public void Comments_speak_to_the_speaker_but_marks_for_programs_do_not()
    {
        Talk talk = SmallTalk.Of("**One**\n\nx<!-- Look up here. -->\n\n<!-- Pause for a breath. -->\n\n<!-- more -->\n");

        Assert.Equal(["One", "x", "Look up here.", "Pause for a breath."], SmallTalk.Said(talk));
        Assert.Equal(2, talk.Words);
    }
}
