using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>How long slides stand.</summary>
public sealed class PaceTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(160);

    /// <summary>Eighty words that no slide would show.</summary>
    private static string Filler => string.Join(' ', Enumerable.Repeat("Perhaps I said nothing there.", 16));

    [Fact]
    public void A_key_sentence_takes_over_when_a_claim_has_stood_long()
    {
        Talk talk = SmallTalk.Of($"**Haste is a thief.**\n\n{Filler}\n\n{Filler}\n\n{Filler}\n\nCare must never be a servant of haste. {Filler}\n\n{Filler}\n\n{Filler}\n");

        Assert.All(talk.Slides, slide => Assert.True(slide.Notes.Cues.Time <= Longest));
        Assert.Contains(talk.Slides, slide => slide is StatementSlide && slide.Title.PlainText == "Care must never be a servant of haste.");
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void Where_no_sentence_can_take_over_the_claim_is_shown_once_more()
    {
        string paragraphs = string.Concat(Enumerable.Repeat(Filler + "\n\n", 6));

        Talk talk = SmallTalk.Of($"**Haste is a thief.**\n\n{paragraphs}");

        Assert.All(talk.Slides, slide => Assert.True(slide.Notes.Cues.Time <= Longest));
        Assert.Contains(talk.Slides, slide => slide is StatementSlide && slide.Title.PlainText == "Haste is a thief.");
        Assert.Single(talk.Claims);
    }

    [Fact]
    public void One_long_paragraph_is_divided_at_the_end_of_a_sentence()
    {
        string paragraph = string.Join(' ', Enumerable.Repeat("Perhaps I said nothing there.", 120));

        Talk talk = SmallTalk.Of($"**Haste is a thief.**\n\n{paragraph}\n");

        Assert.All(talk.Slides, slide => Assert.True(slide.Notes.Cues.Time <= Longest));
        Assert.Equal(paragraph.Split(' ').Length + 4, talk.Words);
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void Short_lists_with_their_labels_share_a_slide()
    {
        Talk talk = SmallTalk.Of("### Rule\n\n**A tool must be easy to put down.**\n\nAllowed roles:\n\n- watch\n- advise\n\nNot allowed:\n\n- decide\n\nIn practice:\n\n- people confirm\n- people refuse\n");

        ContentSlide slide = Assert.Single(talk.Slides.OfType<ContentSlide>());
        Assert.Equal(6, slide.Blocks.Length);
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void Of_a_long_list_the_openings_stand_on_the_slide_and_the_rest_is_said()
    {
        string rest = "It keeps everybody in the room awake until the very end of the day.";

        Talk talk = SmallTalk.Of($"## Meetings\n\n**A meeting is a promise.**\n\nSome advice:\n\n- Start on time. {rest}\n- End early. {rest}\n- Write it down. {rest}\n- Keep it short. {rest}\n");

        PointsSlide points = Assert.Single(talk.Slides.OfType<PointsSlide>());
        Assert.Equal(["Start on time.", "End early.", "Write it down.", "Keep it short."], points.Points.Select(point => point.PlainText));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }
}
