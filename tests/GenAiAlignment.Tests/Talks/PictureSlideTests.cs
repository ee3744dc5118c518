using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>On which slide a picture stands: near its place, while the text that it stands in is said.</summary>
public sealed class PictureSlideTests
{
    [Theory]
    [InlineData("Some words ![A](a.png) here.")]
    [InlineData("- one\n- two ![A](a.png)")]
    [InlineData("1. one\n\n   ![A](a.png)\n\n2. two")]
    [InlineData("> Said.\n>\n> ![A](a.png)")]
    [InlineData("> Said with ![A](a.png) a picture.")]
    [InlineData("| a | b |\n|---|---|\n| ![A](a.png) | 2 |")]
    [InlineData("### A heading ![A](a.png)")]
    [InlineData("Term\n: Meaning ![A](a.png)")]
    [InlineData("[![A](a.png)](https://example.org)")]
    [InlineData("- > deep\n  >\n  > - ![A](a.png)")]
    [InlineData("**A claim with ![A](a.png) in it.**")]
    [InlineData("x ![A](a.png)\n\n**A claim behind it.**")]
    public void A_picture_is_shown_once_wherever_it_stands(string block)
    {
        Outcome<Talk> outcome = SmallTalk.Outcome($"# T\n\n## Part\n\nWords.\n\n**One claim.**\n\nMore words.\n\n{block}\n\n## Further\n\nWords.\n");

        Assert.Equal(["a.png"], PathsOf(outcome.Value!)); // a good essay
        Assert.Equal(100, TalkCoverage.PercentOf(outcome.Value!)); // as above
        Assert.DoesNotContain("ED416", outcome.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void The_picture_of_a_paragraph_that_leads_to_a_claim_stands_beside_it()
    {
        Talk talk = SmallTalk.Of("## Part\n\nFirst.\n\nIt leads with ![A](a.png) here.\n\n**One claim.**\n\nNext ![B](b.png) leads.\n\n**Two claims.**\n");

        Assert.Equal(["a.png", "b.png"], talk.Claims.Select(claim => ((PictureBlock)claim.Figures.Single()).Path));
        Assert.Empty(talk.Slides.OfType<ContentSlide>());
    }

    [Fact]
    public void The_picture_of_a_paragraph_that_explains_a_claim_stands_beside_that()
    {
        Talk talk = SmallTalk.Of("## Part\n\n**One claim.**\n\nIt is explained with ![A](a.png) here.\n\n**Two claims.**\n\nMore.\n");

        ClaimSlide[] claims = [.. talk.Claims];
        Assert.Equal("a.png", Assert.IsType<PictureBlock>(Assert.Single(claims[0].Figures)).Path);
        Assert.Empty(claims[1].Figures);
        Assert.Equal("It is explained with A here.", SmallTalk.LastSaid(claims[0]));
    }

    [Fact]
    public void A_paragraph_is_said_while_its_picture_is_shown()
    {
        Talk talk = SmallTalk.Of("## Part\n\n**One claim.**\n\nOne.\n\nTwo.\n\nSee ![A](a.png) here.\n\nThree.\n");

        ContentSlide content = Assert.Single(talk.Slides.OfType<ContentSlide>());
        Assert.Equal("See A here.", Assert.IsType<ParagraphBlock>(content.Notes.Script[0]).Text.PlainText);
    }

    [Fact]
    public void A_list_goes_on_behind_the_picture_of_its_item()
    {
        Talk talk = SmallTalk.Of("## Part\n\n**One claim.**\n\nx\n\nSteps:\n\n3. one\n\n   ![A](a.png)\n\n4. two\n5. three\n");

        ContentSlide content = Assert.Single(talk.Slides.OfType<ContentSlide>());
        Assert.Equal(
            [(3, 1), (null, 0), (4, 2)],
            content.Blocks.Select(block => block is ListBlock list ? (list.FirstNumber, list.Items.Length) : (default(int?), 0)));
    }

    [Theory]
    [InlineData("![](lost.png)")]
    [InlineData("![lost.png](lost.png)")]
    [InlineData("Words ![A](lost.png) here.")]
    public void A_lost_picture_without_a_name_or_inside_text_makes_no_slide(string block) =>
        Assert.Empty(SmallTalk.Of($"## Part\n\n**One claim.**\n\nx\n\n{block}\n").Slides.OfType<ContentSlide>());

    [Fact]
    public void A_lost_picture_with_a_name_keeps_its_slide() =>
        Assert.Equal("A chart", Assert.Single(SmallTalk.Of("## Part\n\n**One claim.**\n\nx\n\n![A chart](lost.png)\n").Slides.OfType<ContentSlide>()).Title.PlainText);

    [Fact]
    public void A_long_alternative_text_is_no_title() => Assert.Equal(
        "One claim",
        Assert.Single(SmallTalk.Of($"**One claim.**\n\nx\n\n![{string.Join(' ', Enumerable.Repeat("word", 40))}](a.png)\n").Slides.OfType<ContentSlide>()).Title.PlainText);

    [Fact]
    public void A_picture_without_a_slide_is_told_with_its_line()
    {
        Outcome<Talk> outcome = SmallTalk.Outcome("**One claim.**\n\nSaid.[^a]\n\n[^a]: A note with ![A](a.png) in it.\n");

        Diagnostic told = Assert.Single(outcome.Diagnostics, found => found.Code == "ED416");
        Assert.Equal((Severity.Warning, 5, 19), (told.Severity, told.Span!.Value.Line, told.Span.Value.Column)); // it has a place
    }

    [Fact]
    public void What_the_author_skips_is_not_missed()
    {
        Outcome<Talk> outcome = SmallTalk.Outcome("**One claim.**\n\nx\n\nWith ![A](a.png) here.\n", "skip:\n- With\n");

        Assert.Empty(PathsOf(outcome.Value!)); // a good essay
        Assert.DoesNotContain("ED416", outcome.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void A_picture_in_text_that_the_settings_put_beside_a_claim_is_shown_there_and_only_there()
    {
        Talk talk = SmallTalk.Of("## Part\n\n**One claim.**\n\nx\n\nWith ![A](a.png) here.\n\nx\n\n**Two claims.**\n", "figure:\n  Two claims: a.png\n");

        Assert.Equal(["a.png"], PathsOf(talk));
        Assert.Single(talk.Claims.Last().Figures);
    }

    private static IEnumerable<string> PathsOf(Talk talk) => talk.Slides
        .SelectMany(slide => slide switch { ContentSlide content => content.Blocks, ClaimSlide claim => claim.Figures, _ => [] })
        .OfType<PictureBlock>()
        .Select(picture => picture.Path);
}
