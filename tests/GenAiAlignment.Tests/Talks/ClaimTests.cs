using GenAiAlignment.Essays;
using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>What is a claim, and how it splits.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("**Haste makes waste**")]
    [InlineData("**Haste makes waste**.")]
    [InlineData("  **Haste makes waste** ")]
    [InlineData("__Haste makes waste__")]
    [InlineData("**Haste** **makes waste**")]
    [InlineData("**Haste *makes* waste**")]
    [InlineData("**Haste makes waste**[^1]\n\n[^1]: So they say.")]
    [InlineData("> **Haste makes waste**")]
    [InlineData("- **Haste makes waste**")]
    [InlineData("#### Deep\n\n**Haste makes waste**")]
    public void A_paragraph_strong_from_end_to_end_is_a_claim(string paragraph)
    {
        Talk talk = SmallTalk.Of(paragraph);

        Assert.Equal(ClaimSignal.Bold, talk.ClaimChoice.Signal);
        Assert.StartsWith("Haste makes waste", Assert.Single(talk.Claims).Title.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Haste** makes waste")]
    [InlineData("*Haste makes waste*")]
    [InlineData("**Haste makes:**")]
    [InlineData("**Haste makes what?**")]
    [InlineData("- **Haste makes waste**\n- Speed does not")]
    [InlineData("## **Haste makes waste**\n\nText.")]
    public void Anything_else_is_none(string paragraph) => Assert.NotEqual(ClaimSignal.Bold, SmallTalk.Of(paragraph).ClaimChoice.Signal);

    [Fact]
    public void A_claim_made_twice_is_two_claims()
    {
        Talk talk = SmallTalk.Of("a\n\n**Haste makes waste**\n\nb\n\n**Haste makes waste**\n");

        Assert.Equal([1, 2], talk.Claims.Select(claim => claim.ClaimNumber));
        Assert.Equal(2, talk.Claims.Select(claim => claim.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("A is incompatible with B", "A", "is incompatible with", "B")]
    [InlineData("A would be utterly incompatible with B.", "A", "would be utterly incompatible with", "B.")]
    [InlineData("As are simply misaligned with Bs", "As", "are simply misaligned with", "Bs")]
    [InlineData("A is not compatible with B", "A", "is not compatible with", "B")]
    [InlineData("Nothing that is fast is compatible with care", "Nothing that is fast", "is compatible with", "care")]
    public void An_opposition_splits_verbatim(string claim, string subject, string relation, string other)
    {
        Opposition? parts = SmallTalk.Claim(claim).Opposition;

        Assert.Equal((subject, relation, other), (parts?.Subject.PlainText, parts?.Relation.PlainText, parts?.Object.PlainText));
    }

    [Theory]
    [InlineData("A is compatible with B")]
    [InlineData("A is not incompatible with B")]
    [InlineData("Nothing is incompatible with B")]
    [InlineData("It is what it is")]
    [InlineData("is incompatible with B")]
    public void A_claim_without_such_a_relation_stays_whole(string claim) => Assert.Null(SmallTalk.Claim(claim).Opposition);

    [Fact]
    public void Emphasis_survives_the_split()
    {
        Opposition? parts = SmallTalk.Claim("A *very* old thing is incompatible with B").Opposition;

        Assert.Contains(parts!.Subject.Runs, run => run.Text == "very" && run.Style.HasFlag(InlineStyle.Emphasis)); // it splits, as above
    }
}
