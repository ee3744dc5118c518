using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>By which sign an essay's claims are known.</summary>
public sealed class ClaimSignalTests
{
    private const string Numbered = "Because:\n\n1. Haste is a thief.\n\nIt takes care.\n\n2. Care is slow.\n\nSo it is.\n\n3. Slow is fast.\n";
    private const string Quoted = "## A\n\n> Haste is a thief.\n\nWhy.\n\n## B\n\n> Care is slow.\n\nWhy.\n\n## C\n\n> Slow is fast.\n";
    private const string Headed = "# T\n\n### Haste is a thief\n\nWhy.\n\n### Care is slow\n\nWhy.\n\n### Slow is fast\n\nWhy.\n";
    private static readonly string[] Claims = ["Haste is a thief", "Care is slow", "Slow is fast"];

    [Fact]
    public void A_thesis_may_open_with_bold_that_holds_nothing() =>
        Assert.NotEmpty(SmallTalk.Of("1. **&nbsp;** Haste is a thief.\n2. Care is slow.\n3. Slow is fast.\n").Claims);

    [Theory]
    [InlineData(Numbered, ClaimSignal.Numbered)]
    [InlineData(Quoted, ClaimSignal.Quotes)]
    [InlineData(Headed, ClaimSignal.Headings)]
    public void An_essay_shows_its_claims_by_one_sign(string essay, ClaimSignal signal)
    {
        Talk talk = SmallTalk.Of(essay);

        Assert.Equal(signal, talk.ClaimChoice.Signal);
        Assert.Equal(Claims, talk.Claims.Select(claim => claim.Title.PlainText.TrimEnd('.')));
    }

    [Theory]
    [InlineData("`1.` Haste is a thief.\n\n`2.` Care is slow.\n\n`30.` Slow is fast.\n")]
    [InlineData("1\\. Haste is a thief.\n\n2\\. Care is slow.\n\n3\\. Slow is fast.\n")]
    [InlineData("1) Haste is a thief.\n2) Care is slow.\n3) Slow is fast.\n")]
    [InlineData("1. **Haste is a thief:** it takes care.\n2. **Care is slow.** So it is.\n3. **Slow is fast** – yes.\n")]
    [InlineData("### 1. Haste is a thief\n\nWhy.\n\n### 2. Care is slow\n\nWhy.\n\n### 3. Slow is fast\n\nWhy.\n")]
    [InlineData("**Claim:** Haste is a thief.\n\nWhy.\n\n**Claim:** Care is slow.\n\n**_Claim:_** Slow is fast.\n")]
    [InlineData("## A\n\n> Haste is a thief.\n> — A. N. Author\n\na\n\n## B\n\n> Care is slow.\n>\n> — A. N. Author\n\nb\n\n## C\n\n> Slow is fast.\n>\n> - A. N. Author\n")]
    public void Numbers_labels_and_names_are_no_part_of_a_claim(string essay) =>
        Assert.Equal(Claims, SmallTalk.Of(essay).Claims.Select(claim => claim.Title.PlainText.TrimEnd('.')));

    [Fact]
    public void Bold_paragraphs_are_the_strongest_sign() =>
        Assert.Equal(ClaimSignal.Bold, SmallTalk.Of($"**A is at odds with B.**\n\n**C is at odds with D.**\n\n**E is at odds with F.**\n\n{Numbered}").ClaimChoice.Signal);

    [Fact]
    public void A_few_bold_labels_do_not_outweigh_many_theses() =>
        Assert.Equal(ClaimSignal.Numbered, SmallTalk.Of($"**A. N. Author**\n\n{Numbered}").ClaimChoice.Signal);

    [Fact]
    public void Steps_in_a_list_are_no_theses() =>
        Assert.Equal(ClaimSignal.Sentences, SmallTalk.Of("## Soup\n\nTo make soup:\n\n1. Peel onions\n2. Boil water\n3. Wait\n").ClaimChoice.Signal);

    [Fact]
    public void A_thesis_with_another_mark_goes_on_with_the_numbers()
    {
        Talk talk = SmallTalk.Of(Numbered + "\nThen:\n\n4: Fast is slow.\n");

        Assert.Equal("Fast is slow.", talk.Claims.ElementAt(3).Title.PlainText);
        Assert.Contains("4: Fast is slow.", SmallTalk.Said(talk));
        Assert.Equal(3, SmallTalk.Of(Numbered + "\nThen:\n\n12: Fast is slow.\n").Claims.Count());
    }

    [Fact]
    public void A_thesis_keeps_its_number_in_the_notes()
    {
        ListBlock thesis = SmallTalk.Of(Numbered).Claims.ElementAt(1).Notes.Script.OfType<ListBlock>().First();

        Assert.Equal(2, thesis.FirstNumber);
    }

    [Fact]
    public void Numbers_that_begin_again_are_theses_when_they_are_sentences() => Assert.Equal(
        6, SmallTalk.Of("## A\n\n1. One is short.\n2. Two is short.\n3. Three is short.\n\n## B\n\n1. Four is short.\n2. Five is short.\n3. Six is short.\n").Claims.Count());

    [Fact]
    public void Without_any_sign_each_section_gets_a_key_sentence()
    {
        Outcome<Talk> outcome = SmallTalk.Outcome("# T\n\nAn opening.\n\n## A\n\nThis leans. Haste is a thief.\n\n## B\n\nCare is a friend. It takes time.\n");

        Assert.Equal(ClaimSignal.Sentences, outcome.Value?.ClaimChoice.Signal);
        Assert.Equal(["Haste is a thief.", "Care is a friend."], outcome.Value?.Claims.Select(claim => claim.Title.PlainText));
        Assert.Contains(outcome.Diagnostics, diagnostic => diagnostic is { Code: "ED201", Severity: Severity.Warning });
    }

    [Fact]
    public void A_long_text_under_one_heading_gets_more_than_one()
    {
        string filler = string.Join(' ', Enumerable.Repeat("Perhaps I said nothing there.", 20));
        string paragraph = $"Haste is not a virtue but a thief that everybody must stop. {filler}";

        Assert.Equal(5, SmallTalk.Of($"## A\n\n{paragraph}\n\n{paragraph}\n\n{paragraph}\n\n{paragraph}\n\n{paragraph}\n").Claims.Count());
    }

    [Theory]
    [InlineData("but nothing comes of it. Haste is a thief.")]
    [InlineData("It is so. Haste is a thief.")]
    [InlineData("For example, some hurry. Haste is a thief.")]
    [InlineData("Is it so? Haste is a thief.")]
    [InlineData("There is this: Haste is a thief.")]
    [InlineData("On the other hand there is speed. Haste is a thief.")]
    public void A_key_sentence_stands_alone(string paragraph) =>
        Assert.Equal("Haste is a thief.", Assert.Single(SmallTalk.Of(paragraph.Replace("this: ", "this:\n\n", StringComparison.Ordinal)).Claims).Title.PlainText);

    [Fact]
    public void An_essay_without_headings_has_no_section_slides()
    {
        Talk talk = SmallTalk.Of("Haste is a thief.\n\nCare is slow.\n");

        Assert.Equal([SlideKind.Title, SlideKind.Claim, SlideKind.Closing], talk.Slides.Select(slide => slide.Kind));
        Assert.Empty(talk.Sections);
    }

    [Theory]
    [InlineData("bold", "B.")]
    [InlineData("numbered", "N is short.")]
    [InlineData("quotes", "Q.")]
    [InlineData("headings", "H is here")]
    [InlineData("bold-sentences", "This is a bold sentence.")]
    [InlineData("labels", "L is a label.")]
    [InlineData("sentences", "S is a sentence.")]
    public void The_settings_may_choose_the_sign(string word, string claim)
    {
        Talk talk = SmallTalk.Of("## H is here\n\nS is a sentence.\n\n**B.**\n\ntext. **This is a bold sentence.**\n\nRule: L is a label.\n\n1. N is short.\n\ntext\n\n> Q.\n", $"claims: {word}\n");

        Assert.Equal(word, talk.ClaimChoice.Word);
        Assert.Contains(talk.Claims, slide => slide.Title.PlainText == claim);
        Assert.Contains("settings", talk.ClaimChoice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Auto_leaves_it_to_the_essay() => Assert.Equal(ClaimSignal.Quotes, SmallTalk.Of(Quoted, "claims: auto\n").ClaimChoice.Signal);

    [Theory]
    [InlineData("One.\n\n## Two\n\n### Three\n\nFour\n\n**Five**\n\n#### Six\n\n- seven\n- eight\n\n> nine\n\n---\n\nTen\n")]
    [InlineData("# A\n\n# B\n\ntext\n\n# C\n\ntext\n")]
    [InlineData("#### Deep\n\ntext\n\n## Less deep\n\n**c**\n\n###### Deepest\n\n| a |\n|---|\n| b |\n")]
    [InlineData("> quote\n> > deeper\n\n- list\n  > with a quote\n\n      code\n\n![p](p.png)\n")]
    [InlineData("Term\n: Meaning\n\nText[^n] and <b>tags</b><!-- say this aloud now -->.\n\n[^n]: Note[^m]\n\n[^m]: Deeper\n")]
    [InlineData("- [ ] open\n- [x] done\n\n$$\nx^2\n$$\n\n<div>html</div>\n\n<!-- a whole remark here -->\n")]
    [InlineData("# Only a title\n\n---\n\nend\n")]
    [InlineData("* [a](#a)\n* [b](#b)\n* [c](#c)\n\n## a\n\nx\n\n## b\n\ny\n\n## c\n\nz\n")]
    public void Whatever_stands_in_an_essay_stands_once_in_its_talk(string essay)
    {
        foreach (ClaimSignal signal in Enum.GetValues<ClaimSignal>())
        {
            Assert.Equal(100, TalkCoverage.PercentOf(SmallTalk.Of(essay, $"claims: {ClaimChoice.WordFor(signal)}\n")));
        }
    }

    [Fact]
    public void Coverage_sees_what_is_lost_and_what_stands_twice()
    {
        Talk talk = SmallTalk.Of("## A\n\na\n\n**b**\n\nc\n\nd\n");
        ClaimSlide claim = talk.Claims.Single();
        Talk Changed(params ReadOnlySpan<Block> script) =>
            talk with { Slides = talk.Slides.Replace(claim, claim with { Notes = claim.Notes with { Script = [.. script] } }) };

        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.Equal(80, TalkCoverage.PercentOf(Changed([.. claim.Notes.Script.Skip(1)])));
        Assert.Equal(80, TalkCoverage.PercentOf(Changed([.. claim.Notes.Script, claim.Notes.Script[0]])));
    }
}
