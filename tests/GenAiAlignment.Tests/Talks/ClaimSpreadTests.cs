using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Which signs carry a talk, alone and together.</summary>
public sealed class ClaimSpreadTests
{
    private static string Section(string title, string text) => $"## {title}\n\n{text}\n\n";

    [Fact]
    public void Bold_sentences_inside_paragraphs_are_claims_when_they_are_spread()
    {
        Talk talk = SmallTalk.Of(
            Section("The square", "I walked past. **A town without benches is a town without gossip.** I know.")
            + Section("The bus", "Many opposed it. **A bus each hour gives more freedom than any law.** So it was.")
            + Section("The light", "People went home. **Whoever lights a street decides who may use it.** Think."));

        Assert.Equal(ClaimSignal.BoldSentences, talk.ClaimChoice.Signal);
        Assert.Equal([1, 2, 3], talk.Claims.Select(claim => claim.ClaimNumber));
        Assert.StartsWith("A town without benches", talk.Claims.First().Title.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_add_up()
    {
        Talk talk = SmallTalk.Of(
            "# T\n\n" + Section("Own your content", "They may close it. **A site of others is a lease and not a home.** Yes.")
            + Section("Be patient with yourself", "It takes years. **A good name is the sum of many empty years.** Yes.")
            + Section("Give credit loudly", "He named them. **Whoever shares a success gets two of them.** Yes."));

        Assert.Equal(6, talk.Claims.Count());
    }

    [Fact]
    public void A_sign_in_one_section_of_many_carries_nothing_and_is_shown_without_a_number()
    {
        Talk talk = SmallTalk.Of(
            "# T\n\n" + Section("One", "Text. **A town without benches is a town without gossip.** Text.") + Section("Two", "Care is a friend of time.") + Section("Three", "Time is a gift to us all.") + Section("Four", "Bread is a machine of old."));

        Assert.Equal(ClaimSignal.Sentences, talk.ClaimChoice.Signal);
        Assert.All(talk.Claims, claim => Assert.Null(claim.ClaimNumber));
        Assert.Contains(talk.Claims, claim => claim.Title.PlainText.StartsWith("A town without benches", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_under_a_deeper_heading_becomes_points_under_it()
    {
        Talk talk = SmallTalk.Of("# T\n\n## One\n\nA town is a machine for meeting.\n\n### Benches\n\nA bench is a promise. It was green.\n\n### Roads\n\nIt was long.\n");

        Assert.Equal("A town is a machine for meeting.", Assert.Single(talk.Claims).Title.PlainText);
        PointsSlide points = Assert.Single(talk.Slides.OfType<PointsSlide>());
        Assert.Equal(("Benches", "A bench is a promise."), (points.Title.PlainText, Assert.Single(points.Points).PlainText));
    }

    [Fact]
    public void An_opening_has_key_sentences_too() => Assert.Equal(
        ["A town is a machine for meeting.", "A bench is a promise."],
        SmallTalk.Of("# T\n\nA town is a machine for meeting.\n\n## One\n\nA bench is a promise.\n").Claims.Select(claim => claim.Title.PlainText));

    [Theory]
    [InlineData("Who holds the wires holds the town.", "Who holds the wires keeps any town.")]
    [InlineData("A bench is a promise to a town.", "A bench is such a promise to a town.")]
    public void A_word_said_twice_speaks_for_a_sentence_and_one_that_points_speaks_against_it(string better, string worse) => Assert.Equal(
        better,
        Assert.Single(SmallTalk.Of($"# T\n\n## One\n\n{worse} {better}\n").Claims).Title.PlainText);

    [Fact]
    public void Subheadings_that_state_something_are_shown_where_they_are_not_spread()
    {
        string sections = string.Concat(Enumerable.Range(1, 6).Select(number => $"## Day {number}\n\n### Hour {number}\n\nIt rained. Nobody came.\n\n"));
        Talk talk = SmallTalk.Of($"# T\n\n{sections}## Lessons\n\n### Outsourcing doesn't scale down\n\nIt cost a lot.\n\n### Invest more in training\n\nIt helps.\n");

        Assert.Contains(talk.Slides, slide => slide.Title.PlainText == "Outsourcing doesn't scale down");
        Assert.Contains(talk.Slides, slide => slide.Title.PlainText == "Invest more in training");
        Assert.Equal(7, talk.Sections.Length);
    }

    [Theory]
    [InlineData("**In this post I will only speak of haste.**")]
    [InlineData("**Aho, Maria. *Slow Water*. Turku: Coast Press, 1999.**")]
    [InlineData("[**The first post of a series is here**](https://example.org)")]
    public void Marks_do_not_make_a_claim_of_what_speaks_of_the_text_itself_or_names_a_book(string paragraph) => Assert.DoesNotContain(
        SmallTalk.Of($"# T\n\nHaste is a thief of time.\n\n{paragraph}\n").Slides,
        slide => slide is ClaimSlide or StatementSlide && slide.Title.PlainText != "Haste is a thief of time.");

    [Fact]
    public void A_quotation_that_is_introduced_is_a_sample_and_no_claim()
    {
        Talk talk = SmallTalk.Of(
            "# Be kind\n\n" + Section("Say we, not you", "Look at these two comments.\n\n> You spelled this wrong again.\n\nA kinder reviewer writes this instead:\n\n> The word misses a letter here.")
            + Section("Ask, do not order", "An order makes people stop thinking.\n\n> Move this class to its own file.\n\nA request keeps them.")
            + Section("Tie your notes to principles", "Taste cannot be argued with. Rules can."));

        Assert.Equal(["Say we, not you", "Ask, do not order", "Tie your notes to principles"], talk.Claims.Select(claim => claim.Title.PlainText));
    }

    [Fact]
    public void A_label_that_the_author_repeats_announces_claims()
    {
        Talk talk = SmallTalk.Of(
            Section("One", "Text.\n\n*Minimum bar: a change is not done until it is shipped.*") + Section("Two", "Text.\n\n*Minimum bar: a plan is not a promise.*") + Section("Three", "Text.\n\n*Minimum bar: a test is not a proof.*"));

        Assert.Equal(["a change is not done until it is shipped.", "a plan is not a promise.", "a test is not a proof."], talk.Claims.Select(claim => claim.Title.PlainText));
    }
}
