using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>What is no part of an argument makes no slides, and is not lost.</summary>
public sealed class AsideTests
{
    private const string Essay = "# T\n\n## Haste\n\n**Haste is a thief.**\n\nWhy.\n\n## References\n\n- A book\n- Another book\n\n### More of them\n\nA third.\n";

    private static readonly string[] QuestionWords = ["Who", "What", "When"];

    [Fact]
    public void References_make_no_section_and_no_slide()
    {
        Talk talk = SmallTalk.Of(Essay);

        Assert.Equal(["Haste"], talk.Sections.Select(section => section.Title.PlainText));
        Assert.Equal([SlideKind.Title, SlideKind.Section, SlideKind.Claim, SlideKind.Closing], talk.Slides.Select(slide => slide.Kind));
    }

    [Fact]
    public void They_are_said_at_the_end_if_there_is_time()
    {
        Talk talk = SmallTalk.Of(Essay);

        Slide slide = Assert.Single(talk.Slides, slide => !slide.Notes.Spare.IsEmpty);
        Assert.Equal(["References", "More of them"], slide.Notes.Spare.OfType<HeadingBlock>().Select(heading => heading.Text.PlainText));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Theory]
    [InlineData("## 3. Further reading")]
    [InlineData("## License")]
    [InlineData("## Acknowledgments")]
    public void Numbers_and_marks_do_not_hide_them(string heading) =>
        Assert.Single(SmallTalk.Of($"# T\n\n## Haste\n\n**Haste is a thief.**\n\n{heading}\n\nText.\n").Sections);

    [Fact]
    public void The_settings_bring_them_back() =>
        Assert.Equal(["Haste", "References"], SmallTalk.Of(Essay, "keep: [references]\n").Sections.Select(section => section.Title.PlainText));

    [Fact]
    public void A_heading_to_keep_that_is_not_there_is_an_error() =>
        Assert.Contains(SmallTalk.Outcome(Essay, "keep: [Bibliography]\n").Diagnostics, found => found is { Code: "ED204", Severity: Severity.Error });

    [Fact]
    public void Questions_in_a_row_repeat_an_argument_that_has_claims()
    {
        string questions = string.Concat(QuestionWords.Select(word => $"## {word} is it?\n\nIt is a thing that must never be.\n\n"));

        Assert.Equal(3, SmallTalk.Of($"# T\n\n## Haste\n\n**Haste is a thief.**\n\n## Care\n\n**Care is a friend.**\n\n## Time\n\n**Time is a gift.**\n\n{questions}").Sections.Length);
        Assert.Equal(4, SmallTalk.Of($"# T\n\n## Haste\n\nHaste is a thief.\n\n{questions}").Sections.Length);
    }
}
