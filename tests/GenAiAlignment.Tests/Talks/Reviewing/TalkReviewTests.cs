using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Reviewing;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Reviewing;

/// <summary>What a coach would say: each rule speaks where it should, and a neighbor of the case keeps it silent.</summary>
public sealed class TalkReviewTests
{
    private const string Claim = "**Bread is incompatible with cake.**";

    private static readonly string LongSentence = $"A sentence {string.Concat(Enumerable.Repeat("with one more word ", 9))}ends.";

    [Theory]
    [InlineData("ED602", "The oven (which is a very old one) is hot.", "The oven (old) is hot.")]
    [InlineData("ED603", "The “expert” baked it.", "He said “the bread that I have baked is good”.")]
    [InlineData("ED612", "In this essay I will show that bread is good.", "Bread is good.")]
    [InlineData("ED613", "The FLOUR of the NYT is known.", "The New York Times (NYT) has flour in the NYT.")]
    [InlineData("ED614", "They baked 12,000 loaves.", "They baked 12,000 loaves, twice as many as the year before.")]
    [InlineData("ED614", "They ate 45 % of it.", "In 1984 they ate.")]
    [InlineData("ED615", "Take 3 eggs, 4 cups, 5 spoons and 6 pans.", "Take 3 eggs, 4 cups and 5 spoons.")]
    public void A_rule_speaks_of_a_sentence_and_not_of_its_neighbor(string code, string wanting, string sound)
    {
        Assert.Contains(code, Codes($"## Part\n\n{wanting}\n\n{Claim}\n"));
        Assert.DoesNotContain(code, Codes($"## Part\n\n{sound}\n\n{Claim}\n"));
    }

    [Fact]
    public void A_sentence_without_end_is_found_at_its_place_with_its_words()
    {
        Diagnostic told = Assert.Single(Review($"## Part\n\nShort one. {LongSentence} Short again.\n\n{Claim}\n"), remark => remark.Code == "ED601");
        Assert.Equal((3, 12), (told.Span?.Line, told.Span?.Column));
        Assert.StartsWith("this sentence has 39 words, more than 35", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ED601", Codes($"## Part\n\n{LongSentence.Replace("with one more word with one more word ", "", StringComparison.Ordinal)}\n\n{Claim}\n"));
    }

    [Fact]
    public void Slides_alike_in_a_row_are_counted()
    {
        string claims = string.Concat(Enumerable.Range(1, 8).Select(number => $"Words to say.\n\n**Loaf {number} is incompatible with cake {number}.**\n\n"));
        Diagnostic told = Assert.Single(Review("## Part\n\n" + claims), remark => remark.Code == "ED604");
        Assert.Contains("8 claim slides in a row", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ED604", Codes("## Part\n\n" + claims[..claims.LastIndexOf("Words", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_slide_that_stands_is_timed()
    {
        string words = string.Concat(Enumerable.Repeat("of words and more words, ", 60));
        Diagnostic told = Assert.Single(Review($"## Part\n\n{words}\n\n{Claim}\n"), remark => remark.Code == "ED605");
        Assert.Matches("^slide \\d+ stands for 2:\\d\\d$", told.Message);
        Assert.DoesNotContain("ED605", Codes($"## Part\n\n{words[..(words.Length / 2)]}\n\n{Claim}\n"));
    }

    [Fact]
    public void Claims_that_share_their_words_are_nearly_one()
    {
        Diagnostic told = Assert.Single(
            Review("## Part\n\nWords.\n\n**Use of stochastic tooling is incompatible with professional engineering practice.**\n\nWords.\n\n**Use of stochastic tooling is incompatible with any professional practice.**\n"),
            remark => remark.Code == "ED608");
        Assert.Equal((9, "claim 1 and claim 2 overlap by 0.8: an audience takes them for one"), (told.Span?.Line, told.Message));
        Assert.DoesNotContain("ED608", Codes($"## Part\n\nWords.\n\n{Claim}\n\nWords.\n\n**Water is incompatible with fire.**\n"));
    }

    [Fact]
    public void A_claim_too_long_to_repeat_and_one_without_a_reason_are_told()
    {
        ImmutableArray<Diagnostic> remarks = Review("## Part\n\nWords.\n\n**Bread of every kind that anybody ever baked in any town is incompatible with cake.**\n\nWords.\n\n**Water is short.** \n\nFor example, in 2019.\n");
        Assert.Contains(remarks, remark => remark.Code == "ED609" && remark.Message.StartsWith("claim 1 has 15 words", StringComparison.Ordinal));
        Assert.Equal([5], remarks.Where(remark => remark.Code == "ED610").Select(remark => remark.Span?.Line));
    }

    [Fact]
    public void Ten_minutes_without_a_question_are_told_and_a_question_ends_them()
    {
        string words = string.Concat(Enumerable.Repeat("These are five short words. ", 300));
        Assert.Contains("ED611", Codes($"## Part\n\n{words}\n\n{Claim}\n"));
        Assert.DoesNotContain("ED611", Codes($"## Part\n\n{words[..(words.Length / 2)]} Is it so? {words[(words.Length / 2)..]}\n\n{Claim}\n"));
    }

    [Fact]
    public void A_section_that_takes_it_all_and_a_late_claim_are_told()
    {
        string words = string.Concat(Enumerable.Repeat("of words and more words, ", 100));
        ImmutableArray<Diagnostic> remarks = Review($"## One\n\nWords.\n\n## Two\n\n{words}\n\n## Three\n\nWords.\n\n{Claim}\n");
        Assert.Contains(remarks, remark => remark.Code == "ED616" && remark.Message.StartsWith("the section \"Two\" takes 9", StringComparison.Ordinal));
        Assert.Contains(remarks, remark => remark.Code == "ED618" && remark.Message.StartsWith("the first claim comes at 3:", StringComparison.Ordinal));
    }

    [Fact]
    public void Hedges_and_long_lists_are_told()
    {
        Assert.Contains("ED620", Codes("## Part\n\nWords.\n\n**Perhaps bread is somewhat good.**\n"));
        string list = string.Concat(Enumerable.Range(1, 8).Select(number => $"- item {number}\n"));
        Assert.Contains("ED619", Codes($"## Part\n\nWords.\n\n{Claim}\n\nWords.\n\n{list}\n"));
        Assert.DoesNotContain("ED619", Codes($"## Part\n\nWords.\n\n{Claim}\n\nWords.\n\n{list[..list.LastIndexOf('-')]}\n"));
    }

    [Fact]
    public void Settings_move_the_bounds_and_switch_rules_off()
    {
        string essay = $"## Part\n\n{LongSentence}\n\nThe ABC is known.\n\n{Claim}\n";
        Assert.DoesNotContain("ED601", Codes(essay, "review: { sentence-words: 60 }\n"));
        Assert.DoesNotContain("ED613", Codes(essay, "review: { known: [ABC] }\n"));
        Assert.DoesNotContain("ED601", Codes(essay, "review: { ignore: [ED601] }\n"));
        Assert.Contains("ED617", Codes(essay, "review: { minutes: 20 }\n"));
    }

    [Fact]
    public void The_given_essay_hears_what_it_should()
    {
        ImmutableArray<Diagnostic> remarks = TalkReview.Review(GivenEssay.Talk);
        Assert.Contains(remarks, remark => remark.Code == "ED604" && remark.Message.Contains("21 claim slides in a row", StringComparison.Ordinal));
        Assert.Contains(remarks, remark => remark.Code == "ED605" && remark.Message.StartsWith("slide 8 stands for 2:30", StringComparison.Ordinal));
        Assert.Contains(remarks, remark => remark.Code == "ED601" && remark.Message.StartsWith("this sentence has 68 words", StringComparison.Ordinal));
        Assert.Contains(remarks, remark => remark.Code == "ED608" && remark.Message.StartsWith("claim 17 and claim 18 overlap by 0.8", StringComparison.Ordinal));
        Assert.All(remarks, remark => Assert.NotNull(remark.Span));
    }

    private static IEnumerable<string> Codes(string essay, string settings = "") => Review(essay, settings).Select(remark => remark.Code);

    private static ImmutableArray<Diagnostic> Review(string essay, string settings = "") => TalkReview.Review(SmallTalk.Of(essay, settings));
}
