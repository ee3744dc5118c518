using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>What the author decides about single texts.</summary>
public sealed class AuthorsHandTests
{
    private const string Essay = "## S\n\na\n\n**One is long and winding**\n\nb\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nc\n\n**Two is short**\n\nd\n";

    [Fact]
    public void A_skipped_claim_is_said_and_not_shown()
    {
        Talk talk = SmallTalk.Of(Essay, "skip:\n  - one is LONG\n");

        Assert.Equal(["Two is short"], talk.Claims.Select(claim => claim.Title.PlainText));
        Assert.Equal((1, 1), (talk.Claims.Single().ClaimNumber, talk.Claims.Single().ClaimCount));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Theory]
    [InlineData("x", SlideKind.Content)]
    [InlineData("S", SlideKind.Section)]
    public void What_is_shown_and_a_section_may_be_skipped_too(string opening, SlideKind kind)
    {
        Talk talk = SmallTalk.Of(Essay, $"skip: [\"{opening}\"]\n");

        Assert.DoesNotContain(talk.Slides, slide => slide.Kind == kind);
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void A_shorter_title_stands_on_the_slide_and_the_claim_in_the_notes()
    {
        Talk talk = SmallTalk.Of(Essay, "title:\n  One is long: One winds\n");

        ClaimSlide claim = talk.Claims.First();
        Assert.Equal("One winds", claim.Title.PlainText);
        Assert.Contains("One is long and winding", claim.Notes.Script.OfType<ParagraphBlock>().Select(block => block.Text.PlainText));
    }

    [Fact]
    public void A_single_title_is_the_talks() => Assert.Equal("T", SmallTalk.Of(Essay, "title: T\n").Title.PlainText);

    [Theory]
    [InlineData("figure:\n  Two is: curve.png\n", "")]
    [InlineData("figure:\n  Two is: { picture: curve.png, alt: A curve }\n", "A curve")]
    public void A_picture_may_stand_beside_any_claim(string settings, string alternative)
    {
        PictureBlock picture = Assert.IsType<PictureBlock>(SmallTalk.Of(Essay, settings).Claims.Last().Figures.Single());

        Assert.Equal(("curve.png", alternative), (picture.Path, picture.AlternativeText));
    }

    [Fact]
    public void A_table_of_the_essay_may_stand_beside_a_claim_and_has_no_slide_then()
    {
        Talk talk = SmallTalk.Of(Essay, "figure:\n  Two is: x y\n");

        Assert.IsType<TableBlock>(talk.Claims.Last().Figures.Single());
        Assert.Empty(talk.Slides.OfType<ContentSlide>());
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Theory]
    [InlineData("skip:\n  - Two is shirt\n", "Two is short", 2, 5)]
    [InlineData("title:\n  Two is shirt: T\n", "Two is short", 2, 3)]
    [InlineData("figure:\n  Two is shirt: p.png\n", "Two is short", 2, 3)]
    [InlineData("notes:\n  So: after\n", "S", 2, 3)]
    public void A_setting_that_fits_nothing_names_the_nearest_text(string settings, string nearest, int line, int column)
    {
        Diagnostic diagnostic = Assert.Single(SmallTalk.Outcome(Essay, settings).Diagnostics, found => found.Severity == Severity.Error);

        Assert.Equal(("ED204", line, column), (diagnostic.Code, diagnostic.Span?.Line, diagnostic.Span?.Column));
        Assert.Contains($"\"{nearest}\"", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title:\n  One is: A\n  One is long: B\n", "ED206")]
    [InlineData("promote:\n  - statement: a\nskip: [a]\n", "ED205")]
    public void Two_settings_for_one_text_are_a_mistake(string settings, string code) =>
        Assert.Equal(code, Assert.Single(SmallTalk.Outcome(Essay, settings).Diagnostics, found => found.Severity == Severity.Error).Code);

    [Theory]
    [InlineData("claims: boldly\n", "ED027", "bold")]
    [InlineData("notes: befor\n", "ED027", "before")]
    [InlineData("skip: { a: b }\n", "ED026", null)]
    [InlineData("figure: p.png\n", "ED026", null)]
    [InlineData("figure:\n  a: { pictur: p.png }\n", "ED025", "picture")]
    public void A_setting_that_cannot_be_read_says_what_is_expected(string settings, string code, string? hint)
    {
        Outcome<TalkSettings> outcome = TalkSettingsReader.Read(new SourceText("s", settings));

        Diagnostic diagnostic = outcome.Diagnostics.First(found => found.Code == code);
        Assert.Null(outcome.Value);
        Assert.Contains(hint ?? "", diagnostic.Hint ?? "", StringComparison.Ordinal);
    }
}
