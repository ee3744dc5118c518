using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>What the given essay becomes, compared with its own text.</summary>
public sealed class GivenEssayTests
{
    private static readonly Talk Talk = GivenEssay.Talk;

    [Fact]
    public void It_has_25_claims_in_order_and_numbered()
    {
        Assert.Equal(25, GivenEssay.Claims.Length);
        Assert.Equal(GivenEssay.Claims, Talk.Claims.Select(claim => claim.Title.PlainText));
        Assert.Equal(Enumerable.Range(1, 25).Cast<int?>(), Talk.Claims.Select(claim => claim.ClaimNumber));
        Assert.All(Talk.Claims, claim => Assert.Equal(25, claim.ClaimCount));
    }

    [Fact]
    public void All_claims_but_one_split_into_parts_that_are_the_claim()
    {
        ClaimSlide whole = Assert.Single(Talk.Claims, claim => claim.Opposition is null);
        Assert.Contains("the path being presented to us is simply not viable", whole.Title.PlainText, StringComparison.Ordinal);
        foreach (ClaimSlide claim in Talk.Claims.Where(claim => claim.Opposition is not null))
        {
            Opposition parts = claim.Opposition!; // filtered
            Assert.Equal(claim.Title.PlainText, $"{parts.Subject.PlainText} {parts.Relation.PlainText} {parts.Object.PlainText}");
        }
    }

    [Fact]
    public void A_negated_subject_makes_compatible_a_relation()
    {
        ClaimSlide claim = Talk.Claims.Single(claim => claim.Title.PlainText.StartsWith("No system", StringComparison.Ordinal));

        Assert.Equal("is compatible with", claim.Opposition?.Relation.PlainText);
    }

    [Fact]
    public void Every_paragraph_is_in_the_notes_of_one_slide_in_order()
    {
        string[] spoken = [.. Talk.Slides.SelectMany(slide => slide.Notes.Script).OfType<ParagraphBlock>().Select(block => block.Text.PlainText)];

        Assert.Equal(GivenEssay.Paragraphs.Select(GivenEssay.Plain), spoken);
    }

    [Fact]
    public void No_slide_has_empty_notes() =>
        Assert.All(Talk.Slides, slide => Assert.True(slide.Notes.Script.Length > 0 || slide.Notes.Cues.Next is not null || slide.Notes.Cues.Previous is not null));

    [Fact]
    public void It_takes_about_half_an_hour() => Assert.InRange(Talk.Duration.TotalMinutes, 28, 33);

    [Fact]
    public void Words_are_those_of_the_script()
    {
        int words = GivenEssay.Paragraphs.Sum(text =>
            GivenEssay.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)));

        // Of its numbers one is said in more words than it is written: 4000.
        Assert.Equal(words + 1, Talk.Words);
    }

    [Fact]
    public void Sections_are_the_headings_of_level_2()
    {
        string[] headings = [.. GivenEssay.Source.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim())];

        Assert.Equal(headings, Talk.Sections.Select(section => section.Title.PlainText));
        Assert.Equal(headings, Talk.Slides.OfType<SectionSlide>().Select(slide => slide.Title.PlainText));
        Assert.Equal(headings, Talk.Slides.OfType<AgendaSlide>().Single().Sections.Select(section => section.Title.PlainText));
    }

    [Fact]
    public void Sections_without_claims_get_points_from_their_own_text()
    {
        Assert.Equal(["Hype", "Unreliability", "Cost"], Talk.Slides.OfType<PointsSlide>().Select(slide => slide.Section?.Title.PlainText));
        string text = string.Join('\n', GivenEssay.Paragraphs.Select(GivenEssay.Plain));
        foreach (PointsSlide slide in Talk.Slides.OfType<PointsSlide>())
        {
            Assert.InRange(slide.Points.Length, 1, 5);
            Assert.All(slide.Points, point => Assert.Contains(point.PlainText, text, StringComparison.Ordinal));
            Assert.All(slide.Points, point => Assert.InRange(point.PlainText.Split(' ').Length, 3, 20));
        }
    }

    [Fact]
    public void The_description_loses_the_title_it_repeats()
    {
        Assert.Equal("GenAI has an Alignment Problem", Talk.Title.PlainText);
        Assert.Equal("we don't need its solutions and we can't handle its inherent problems", Talk.Subtitle.PlainText);
    }

    [Fact]
    public void The_settings_promote_a_statement_and_a_quote()
    {
        Assert.Equal(
            "“AI” as currently proposed to us is a fundamentally anti-human technology", Talk.Slides.OfType<StatementSlide>().Single().Title.PlainText);
        Assert.Equal(
            "The business model of the LLM industry is to rent our own thoughts back to us.", Talk.Slides.OfType<QuoteSlide>().Single().Title.PlainText);
    }

    [Fact]
    public void The_remark_after_the_last_rule_is_said_at_the_end()
    {
        ClosingSlide closing = Assert.IsType<ClosingSlide>(Talk.Slides[^1]);
        ParagraphBlock remark = Assert.IsType<ParagraphBlock>(Assert.Single(closing.Notes.Script));

        Assert.StartsWith("This document is presented for now as a draft", remark.Text.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Cues_name_the_claims_around_a_slide()
    {
        ClaimSlide[] claims = [.. Talk.Claims];

        Assert.Equal(claims[5].Title.PlainText, claims[6].Notes.Cues.Previous?.PlainText);
        Assert.Equal(claims[7].Title.PlainText, claims[6].Notes.Cues.Next?.PlainText);
    }

    [Fact]
    public void Slides_are_told_apart_by_their_identities() =>
        Assert.Equal(Talk.Slides.Length, Talk.Slides.Select(slide => slide.Id).Distinct().Count());
}
