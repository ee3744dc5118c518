using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>How long a talk takes, beside its words.</summary>
public sealed class SpeakingTimeTests
{
    private const string Essay = "## S\n\nSome words lead in.\n\n**Haste makes waste.**\n\nMore words follow.\n\n**Care takes time.**\n";

    [Fact]
    public void Changes_of_slides_and_pauses_after_claims_take_time()
    {
        Talk still = SmallTalk.Of(Essay, "slide-change: 0\nclaim-pause: 0\n");
        Talk moving = SmallTalk.Of(Essay, "slide-change: 2\nclaim-pause: 3\n");

        // Title, section, two claims, closing.
        Assert.Equal((4 * 2) + (2 * 3), (moving.Duration - still.Duration).TotalSeconds, 3);
        Assert.Equal(13 / 140.0, still.Duration.TotalMinutes, 6);
    }

    [Fact]
    public void Of_itself_each_takes_half_a_second() =>
        Assert.Equal(3, (SmallTalk.Of(Essay).Duration - SmallTalk.Of(Essay, "slide-change: 0\nclaim-pause: 0\n").Duration).TotalSeconds, 3);

    [Fact]
    public void A_cue_tells_the_time_of_the_script_alone()
    {
        Slide claim = SmallTalk.Of(Essay, "slide-change: 20\nclaim-pause: 20\n").Claims.First();

        Assert.Equal(7 / 140.0, claim.Notes.Cues.Time.TotalMinutes, 6);
        Assert.Equal(40, (claim.Notes.Duration - claim.Notes.Cues.Time).TotalSeconds, 3);
    }

    [Theory]
    [InlineData("slide-change: -1\n")]
    [InlineData("claim-pause: 61\n")]
    [InlineData("claim-pause: long\n")]
    public void A_pause_that_is_none_is_an_error(string settings)
    {
        Diagnostic found = Assert.Single(TalkSettingsReader.Read(new SourceText("small.talk.yaml", settings)).Diagnostics);

        Assert.Equal("ED026", found.Code);
        Assert.Contains("a number from 0 to 60", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| many | words |\n")]
    [InlineData("```\nmany words of code\n```\n")]
    [InlineData("$$\nx = y + z\n$$\n")]
    [InlineData("![many words](picture.png \"More words\")\n")]
    [InlineData("### A heading of words\n")]
    public void What_is_shown_is_not_read_out(string block) => Assert.Equal(2, SmallTalk.Of($"## S\n\nOne two.\n\n{block}").Words);

    [Fact]
    public void A_formula_that_stays_source_is_a_word() => Assert.Equal(4, SmallTalk.Of("Here $\\binom{y}{z} = x$ it is.").Words);
}
