using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

public sealed class DiagnosticsTests
{
    [Fact]
    public void Bold_text_that_reads_like_a_claim_is_reported_with_its_line()
    {
        Diagnostic diagnostic = SmallTalk.Outcome("## S\n\n**A first claim is here.** And **this is a claim in bold type** too, it seems to me.\n").Diagnostics.Single(found => found.Code == "ED203");

        Assert.Equal((Severity.Information, 3, 34), (diagnostic.Severity, diagnostic.Span?.Line, diagnostic.Span?.Column));
    }

    [Fact]
    public void A_promoted_text_that_is_not_there_names_the_nearest()
    {
        Outcome<Talk> outcome = SmallTalk.Outcome("## S\n\nThe quick brown fox jumps.\n", "promote:\n  - quote: The quick brown box\n");

        Diagnostic diagnostic = Assert.Single(outcome.Diagnostics, found => found.Severity == Severity.Error);
        Assert.Equal(("ED204", 2, 12), (diagnostic.Code, diagnostic.Span?.Line, diagnostic.Span?.Column));
        Assert.Contains("The quick brown fox", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_setting_names_the_nearest()
    {
        Diagnostic diagnostic = Assert.Single(TalkSettingsReader.Read(new SourceText("s", "pase: 120\n")).Diagnostics);

        Assert.Equal(("ED025", 1, 1), (diagnostic.Code, diagnostic.Span?.Line, diagnostic.Span?.Column));
        Assert.Contains("pace", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Just text.", "ED201")]
    [InlineData("Just text.", "ED202")]
    public void What_an_essay_lacks_is_a_warning(string essay, string code) =>
        Assert.Equal(Severity.Warning, SmallTalk.Outcome(essay).Diagnostics.Single(found => found.Code == code).Severity);

    [Fact]
    public void The_pace_sets_the_time()
    {
        Talk talk = SmallTalk.Of("## S\n\none two three four five six seven eight nine ten\n", "pace: 60\nslide-change: 0\nclaim-pause: 0\n");

        Assert.Equal(10, talk.Duration.TotalSeconds, 3);
    }
}
