using System.Text;
using System.Text.Json;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>A talk that is fitted to the time there is.</summary>
public sealed class SlotTests
{
    private const double Tolerance = 0.03;

    public static TheoryData<int> Slots { get; } = [.. Enumerable.Range(5, 26)];

    /// <summary>Sections of a bold claim, a paragraph before it and two behind: about 40 seconds each.</summary>
    private static string Essay(int sections) => string.Concat(Enumerable.Range(1, sections).Select(number =>
        $"## Part {number}\n\nThis is how part {number} begins. {Filler(8)}\n\n**Claim {number} is a thief of care.**\n\n{Filler(6)}\n\n{Filler(5)}\n\n"));

    private static string Filler(int sentences) => string.Join(' ', Enumerable.Repeat("Perhaps I said nothing there.", sentences));

    [Theory]
    [MemberData(nameof(Slots))]
    public void The_given_essay_fits_every_slot(int minutes)
    {
        Talk talk = Given(minutes);

        Assert.InRange(talk.Duration.TotalMinutes, minutes * (1 - Tolerance), minutes * (1 + Tolerance));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.True(talk.Claims.Count() >= Math.Min(25, minutes * 60 / 40));
        Assert.Equal(Enumerable.Range(1, talk.Claims.Count()), talk.Claims.Select(claim => claim.ClaimNumber!.Value)); // all are the author's
        Assert.All(talk.Claims, claim => Assert.Equal(talk.Claims.Count(), claim.ClaimCount));
    }

    [Fact]
    public void Without_a_slot_nothing_is_left_out()
    {
        Talk talk = SmallTalk.Of(Essay(8));

        Assert.Null(talk.Budget);
        Assert.All(talk.Slides, slide => Assert.Empty(slide.Notes.Spare));
        Assert.All(talk.Slides, slide => Assert.Null(slide.Notes.Cues.Clock));
    }

    [Fact]
    public void A_slot_that_is_longer_than_the_talk_is_told_and_changes_nothing()
    {
        Outcome<Talk> outcome = SmallTalk.Outcome(Essay(4), "minutes: 60");

        Assert.Equal(Shapes(SmallTalk.Of(Essay(4))), Shapes(outcome.Value!)); // good settings
        Assert.Contains(outcome.Diagnostics, found => found.Code == "ED211");
    }

    [Fact]
    public void What_is_left_out_stands_behind_the_script_of_the_slide_before()
    {
        Talk talk = SmallTalk.Of(Essay(24), "minutes: 10");

        Assert.Contains(talk.Slides, slide => !slide.Notes.Spare.IsEmpty);
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.Equal(
            SmallTalk.Said(SmallTalk.Of(Essay(24))).Sum(text => text.Length),
            talk.Slides.SelectMany(slide => slide.Notes.Whole).OfType<ParagraphBlock>().Sum(block => block.Text.Text.Length) + (talk.Slides.SelectMany(slide => slide.Notes.Whole).OfType<ParagraphBlock>().Count(IsCutOff)));
    }

    [Fact]
    public void Sections_without_anything_to_say_have_no_slide_and_no_place_in_the_agenda()
    {
        Talk talk = SmallTalk.Of(Essay(24), "minutes: 5");

        Assert.Equal(7, talk.Claims.Count());
        Assert.True(talk.Sections.Length < 24);
        Assert.Equal(Enumerable.Range(1, talk.Sections.Length), talk.Sections.Select(section => section.Number));
        Assert.Equal(talk.Sections, talk.Slides.OfType<SectionSlide>().Select(slide => slide.Section));
        Assert.Equal(talk.Sections, Assert.Single(talk.Slides.OfType<AgendaSlide>()).Sections);
    }

    [Fact]
    public void What_the_author_names_is_said_in_every_slot()
    {
        Talk talk = SmallTalk.Of(Essay(24) + "## Part 99\n\n**Claim 99 is a thief.**\n\nThe end of it all.\n", "minutes: 5\nmust: [Claim 99, The end of it]");

        Assert.Contains("Claim 99 is a thief.", talk.Claims.Select(claim => claim.Title.PlainText));
        Assert.Contains("The end of it all.", SmallTalk.Said(talk));
    }

    [Fact]
    public void What_the_author_gives_up_is_said_last()
    {
        string essay = "**Haste is a thief.**\n\n" + string.Concat(Enumerable.Range(1, 10).Select(number => $"## Part {number}\n\nPart {number} begins here. {Filler(8)}\n\n"));

        Assert.Contains(SmallTalk.Said(SmallTalk.Of(essay, "minutes: 2")), IsFirst);
        Assert.DoesNotContain(SmallTalk.Said(SmallTalk.Of(essay, "minutes: 2\nmay: Part 1 begins")), IsFirst);

        static bool IsFirst(string text) => text.StartsWith("Part 1 begins", StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_be_said_is_said_though_its_section_is_no_part_of_the_argument() => Assert.Contains(
        "The end of it all.", SmallTalk.Said(SmallTalk.Of("**Haste makes waste.**\n\n## References\n\nThe end of it all.\n", "must: The end of it")));

    [Fact]
    public void What_the_author_spares_is_kept_for_the_end_with_or_without_a_slot()
    {
        Talk talk = SmallTalk.Of("## S\n\nThe first.\n\n**Haste makes waste.**\n\nThe last.\n", "spare: The last");

        Assert.Equal(["The first.", "Haste makes waste."], SmallTalk.Said(talk));
        Assert.Equal("The last.", Assert.IsType<ParagraphBlock>(Assert.Single(talk.Claims.Single().Notes.Spare)).Text.PlainText);
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void A_claim_that_is_spared_has_no_slide() =>
        Assert.DoesNotContain("Haste makes waste.", SmallTalk.Of("**Haste makes waste.**\n\n**Care takes time.**\n", "spare: Haste").Claims.Select(claim => claim.Title.PlainText));

    [Fact]
    public void A_text_is_not_needed_in_two_ways() =>
        Assert.Contains(SmallTalk.Outcome("**Haste makes waste.**\n\nSo.\n", "must: So\nspare: So").Diagnostics, found => found.Code == "ED206");

    [Fact]
    public void Strong_signs_come_before_weak_ones()
    {
        string quotes = string.Concat(Enumerable.Range(1, 8).Select(number => $"## Q{number}\n\n**Claim {number} is bold, and a thief.**\n\n{Filler(14)}\n\nWe said **that haste {number} is a thief of all our care**. {Filler(14)}\n\n"));
        Talk talk = SmallTalk.Of(quotes, "minutes: 5");

        Assert.All(talk.Claims, claim => Assert.Contains("is bold", claim.Title.PlainText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void No_slide_stands_too_long_because_the_next_is_gone(int minutes)
    {
        string list = string.Concat(Enumerable.Repeat("- so much more of it, and so much more of it, and so much more of it, and then so much more of it all\n", 6));
        string essay = string.Concat(Enumerable.Range(1, 3).Select(number => $"## Part {number}\n\n{Filler(10)}\n\n{list}\n{Filler(12)}\n\n{Filler(12)}\n\n**Claim {number} is a thief.**\n\n"));

        Assert.All(SmallTalk.Of(essay, $"minutes: {minutes}").Slides, slide => Assert.True(slide.Notes.Duration < TimeSpan.FromSeconds(160)));
    }

    [Fact]
    public void A_clock_runs_from_slide_to_slide()
    {
        Talk talk = SmallTalk.Of(Essay(12), "minutes: 6");
        TimeSpan clock = TimeSpan.Zero;
        foreach (Slide slide in talk.Slides)
        {
            Assert.Equal(slide.Number == 1 ? null : clock, slide.Notes.Cues.Clock);
            clock += slide.Notes.Duration;
        }
    }

    [Theory]
    [InlineData("en", "by here 7:20")]
    [InlineData("de", "bis hier 7:20")]
    [InlineData("ja", "ここまで 7:20")]
    public void The_clock_is_in_the_language_of_the_talk(string language, string label) =>
        Assert.Equal(label, SmallTalk.Of("text", $"lang: {language}").Labels.Clock(TimeSpan.FromSeconds(439)));

    [Fact]
    public void A_claim_keeps_its_place_when_its_paragraph_is_divided()
    {
        string paragraphs = string.Concat(Enumerable.Range(1, 12).Select(number => $"{Filler(6)} **Claim {number} is a thief of all our care.** {Filler(14)}\n\n"));
        Talk talk = SmallTalk.Of(paragraphs, "minutes: 5");

        Assert.InRange(talk.Duration.TotalMinutes, 5 * (1 - Tolerance), 5 * (1 + Tolerance));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.All(talk.Claims, claim =>
        {
            TextPlace place = claim.Place!; // a claim stands in its paragraph
            Assert.Contains(claim.Notes.Script, block => ReferenceEquals(block, place.Block));
            Assert.Equal(claim.Title.PlainText, ((ParagraphBlock)place.Leaf).Text.Slice(place.Range.Start, place.Range.Length).PlainText);
        });
    }

    [Fact]
    public void The_outline_has_the_budget()
    {
        Talk talk = SmallTalk.Of(Essay(12), "minutes: 6");
        using MemoryStream stream = new();
        OutlineJson.Write(talk, [], stream);
        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        JsonElement slot = json.RootElement.GetProperty("slot");

        Assert.Equal(6, slot.GetProperty("minutes").GetDouble());
        Assert.Equal((talk.Claims.Count(), 12), (slot.GetProperty("claims").GetInt32(), slot.GetProperty("allClaims").GetInt32()));
        Assert.Equal(13, slot.GetProperty("sections").GetArrayLength());
        Assert.InRange(slot.GetProperty("sections").EnumerateArray().Sum(section => section.GetProperty("seconds").GetInt32()), 340, 372);
        Assert.Equal(360, slot.GetProperty("sections").EnumerateArray().Sum(section => section.GetProperty("share").GetInt32()), 15.0);
    }

    private static bool IsCutOff(ParagraphBlock block) => block.Part is { } part && part.Start + part.Length < part.Whole.Text.Text.Length;

    private static string[] Shapes(Talk talk) => [.. talk.Slides.Select(slide => $"{slide.Id} {slide.Title.PlainText} {slide.Notes.Words} {slide.Notes.Spare.Length}")];

    private static Talk Given(int minutes) => TalkPlanner.Plan(
        EssayReader.Read(GivenEssay.Source).Value!, // the given files have no errors
        TalkSettingsReader.Read(new SourceText("s", File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.talk.yaml")) + $"\nminutes: {minutes}\n")).Value!).Value!;
}
