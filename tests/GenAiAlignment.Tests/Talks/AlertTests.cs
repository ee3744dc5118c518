using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Boxes with a label, such as notes and warnings.</summary>
public sealed class AlertTests
{
    [Theory]
    [InlineData("en", "Warning")]
    [InlineData("de", "Warnung")]
    [InlineData("fr", "Avertissement")]
    [InlineData("ja", "警告")]
    [InlineData("ar", "تحذير")]
    public void The_label_is_the_kind_in_the_talks_language(string language, string label)
    {
        Talk talk = SmallTalk.Of($"---\nlang: {language}\n---\n# T\n\nWords.\n\n> [!WARNING]\n> The door closes at nine.\n");

        Assert.Equal(label, Assert.Single(talk.Slides.OfType<ContentSlide>()).Title.PlainText);
        Assert.Equal([label], talk.Slides.SelectMany(slide => slide.Notes.Script).OfType<AlertBlock>().Select(alert => alert.Title.PlainText));
    }

    [Theory]
    [InlineData("> [!NOTE] Wear the glasses\n> Nobody grows eyes.", "Wear the glasses")]
    [InlineData("> [!recipe-of-mine]\n> Flour.", "Recipe of mine")]
    [InlineData(":::tip[A title]\nWords.\n:::", "A title")]
    public void A_title_of_its_own_or_an_unknown_kind_is_the_label(string box, string label) =>
        Assert.Equal(label, Assert.Single(SmallTalk.Of($"# T\n\nWords.\n\n{box}\n").Slides.OfType<ContentSlide>()).Title.PlainText);

    [Fact]
    public void A_box_is_no_quotation_and_no_claim_and_nothing_of_it_is_lost()
    {
        Talk talk = SmallTalk.Of("# T\n\n> [!NOTE]\n> A rule without a reason is a wall.\n>\n> - one\n\n**A claim is here.**\n\n- > [!tip]\n  > inside\n\n> Said.\n");

        Assert.Equal(["A claim is here."], talk.Claims.Select(claim => claim.Title.PlainText));
        ContentSlide first = talk.Slides.OfType<ContentSlide>().First();
        Assert.Equal(["ParagraphBlock", "ListBlock"], first.Blocks.Select(block => block.GetType().Name));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.Equal(["Note"], talk.Slides.SelectMany(slide => slide.Notes.Script).OfType<AlertBlock>().Select(alert => alert.Title.PlainText));
    }
}
