using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Which slide says which paragraph.</summary>
public sealed class NotesTests
{
    [Fact]
    public void Paragraphs_between_claims_lead_in_to_the_second() => Assert.Equal(
        ["Title", "Section: a", "Claim: b | One", "Claim: c | d | Two", "Closing"],
        SmallTalk.Shape("## S\n\na\n\nb\n\n**One**\n\nc\n\nd\n\n**Two**\n"));

    [Fact]
    public void A_lone_paragraph_before_the_first_claim_goes_to_the_claim() => Assert.Equal(
        ["Title", "Section", "Claim: a | One", "Closing"],
        SmallTalk.Shape("## S\n\na\n\n**One**\n"));

    [Fact]
    public void Where_a_section_opens_with_its_claim_paragraphs_follow_it() => Assert.Equal(
        ["Title", "Section", "Claim: One | a | b", "Claim: Two | c", "Closing"],
        SmallTalk.Shape("## S\n\n**One**\n\na\n\nb\n\n**Two**\n\nc\n"));

    [Theory]
    [InlineData("1. One is long.\n\n   a\n\n2. Two is long.\n\n   b\n\n3. Three is long.\n\n   c\n")]
    [InlineData("1\\. One is long.\n\na\n\n2\\. Two is long.\n\nb\n\n3\\. Three is long.\n\nc\n")]
    public void What_explains_a_numbered_thesis_is_said_with_it_whatever_opens_the_essay(string theses) => Assert.Equal(
        ["a", "b", "c"],
        SmallTalk.Of($"Some words to begin with.\n\n{theses}").Claims.Select(claim => SmallTalk.LastSaid(claim)));

    [Fact]
    public void What_follows_the_last_claim_stays_with_it() => Assert.Equal(
        ["Title", "Section", "Claim: a | One | b", "Closing"],
        SmallTalk.Shape("## S\n\na\n\n**One**\n\nb\n"));

    [Fact]
    public void What_is_behind_the_last_rule_but_is_more_than_a_remark_is_no_end() => Assert.Equal(
        ["Title", "Section", "Claim: a | One | end", "Content", "Closing"],
        SmallTalk.Shape("## S\n\na\n\n**One**\n\n----\n\nend\n\n| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n"));

    [Fact]
    public void Of_the_opening_the_agenda_takes_the_last_paragraph() => Assert.Equal(
        ["Title: a | b", "Agenda: c", "Section", "Claim: Haste is a thief.", "Section", "Claim: Care is a friend.", "Section", "Claim: Time is a gift.", "Closing"],
        SmallTalk.Shape("a\n\nb\n\nc\n\n## S\n\nHaste is a thief.\n\n## T\n\nCare is a friend.\n\n## U\n\nTime is a gift.\n"));

    [Fact]
    public void Without_an_agenda_the_title_takes_the_whole_opening() => Assert.Equal(
        ["Title: a | b", "Section", "Claim: Haste is a thief.", "Closing"],
        SmallTalk.Shape("a\n\nb\n\n## S\n\nHaste is a thief.\n"));

    [Fact]
    public void The_text_after_a_final_rule_goes_to_the_closing_slide() => Assert.Equal(
        ["Title", "Section", "Claim: a | One", "Closing: end"],
        SmallTalk.Shape("## S\n\na\n\n**One**\n\n----\n\nend\n"));

    [Fact]
    public void A_heading_needs_no_blank_line_after_it() => Assert.Equal(
        ["Title", "Section", "Claim: Haste is a thief.", "Closing"],
        SmallTalk.Shape("## S\nHaste is a thief.\n"));

    [Fact]
    public void A_section_without_claims_divides_its_paragraphs_when_others_have_some() => Assert.Equal(
        ["Title", "Section: One is short.", "Points: Two is short. | Three is short.", "Section", "Claim: x | Z", "Closing"],
        SmallTalk.Shape("## S\n\nOne is short.\n\nTwo is short.\n\nThree is short.\n\n## T\n\nx\n\n**Z**\n"));

    [Fact]
    public void A_deeper_heading_stays_with_its_text() => Assert.Equal(
        ["Title", "Section: a", "Claim: b | One", "Claim: c | Two | d", "Closing"],
        SmallTalk.Shape("## S\n\na\n\nb\n\n**One**\n\n### H\n\nc\n\n**Two**\n\nd\n"));

    [Fact]
    public void Text_under_a_deeper_heading_that_claims_nothing_gets_points_of_its_own()
    {
        Talk talk = SmallTalk.Of("## S\n\na\n\n**One**\n\n### H\n\nThis leans. Haste is never a friend.\n");

        PointsSlide points = Assert.Single(talk.Slides.OfType<PointsSlide>());
        Assert.Equal(("H", "Haste is never a friend."), (points.Title.PlainText, Assert.Single(points.Points).PlainText));
    }

    [Theory]
    [InlineData("notes: before\n", "Claim: One", "Claim: a | Two | b")]
    [InlineData("notes: after\n", "Claim: One | a", "Claim: Two | b")]
    [InlineData("notes:\n  S: before\n", "Claim: One", "Claim: a | Two | b")]
    public void The_settings_may_say_on_which_side_of_a_claim_its_notes_stand(string settings, string first, string second) => Assert.Equal(
        ["Title", "Section", first, second, "Closing"],
        SmallTalk.Shape("## S\n\n**One**\n\na\n\n**Two**\n\nb\n", settings));
}
