using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Tests.Layout.Handouts;
using GenAiAlignment.Tests.Pptx;
using UglyToad.PdfPig;
using Xunit;
using A = DocumentFormat.OpenXml.Drawing;

namespace GenAiAlignment.Tests.Talks;

/// <summary>What is said only if there is time: where it stands in notes, on paper and in the outline.</summary>
public sealed class SpareTextTests
{
    private const string Essay = "## S\n\nThe first.\n\n**Haste makes waste.**\n\nThe middle.\n\nThe last.\n\n## T\n\nBehind it.\n";

    [Fact]
    public void Script_and_spare_text_together_cover_the_essay()
    {
        Talk talk = Spared("The middle.");

        Assert.Equal(100, TalkCoverage.PercentOf(talk));
        Assert.Equal(100, TalkCoverage.PercentOf(Spared("The last.")));
    }

    [Fact]
    public void A_text_that_is_script_and_spare_stands_twice() => Assert.True(TalkCoverage.PercentOf(Spared("The middle.", isSaidToo: true)) < 100);

    [Fact]
    public void Words_and_time_of_a_talk_leave_spare_text_out()
    {
        Talk talk = Spared("The middle.");

        Assert.Equal(SmallTalk.Of(Essay).Words - 2, talk.Words);
    }

    [Fact]
    public void Whole_notes_are_in_the_order_of_the_essay() => Assert.Equal(
        ["The first.", "Haste makes waste.", "The middle.", "The last."],
        Spared("The middle.").Claims.Single().Notes.Whole.OfType<ParagraphBlock>().Select(block => block.Text.PlainText));

    [Fact]
    public void In_a_file_for_PowerPoint_spare_text_stands_gray_behind_the_script_under_its_time()
    {
        byte[] file = SampleDecks.Write(PaperSamples.Arrange(Spared("The middle."), "folio"));
        using PresentationDocument document = PresentationDocument.Open(new MemoryStream(file), false);
        A.Paragraph[] notes = [.. document.PresentationPart!.SlideParts // a presentation has one
            .Select(part => part.NotesSlidePart!.NotesSlide!) // every slide has notes
            .Single(slide => slide.InnerText.Contains("The middle.", StringComparison.Ordinal))
            .Descendants<A.Paragraph>()];

        Assert.Equal(
            ["about 0:10", "The first.", "Haste makes waste.", "The last.", "if there is time: 0:05", "The middle."],
            notes.Select(paragraph => paragraph.InnerText).Take(6));
        Assert.Equal([true, false, false, false, true, true], notes.Take(6).Select(paragraph => paragraph.Descendants<A.SchemeColor>().Any()));
    }

    [Fact]
    public void On_a_page_of_notes_spare_text_stands_behind_the_script_under_its_time()
    {
        LaidOutDeck deck = PaperSamples.Arrange(Spared("The middle."), "folio");
        using PdfDocument pdf = PdfDocument.Open(PaperSamples.Write(PaperSamples.Compose(deck, new HandoutSettings { Layout = HandoutLayout.Notes })));
        string text = PageText.Solid(pdf.GetPage(3).Letters);

        Assert.Contains("Thelast.ifthereistime:0:05Themiddle.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_keeps_spare_text_at_its_place()
    {
        LaidOutDeck deck = PaperSamples.Arrange(Spared("The middle."), "folio");
        using PdfDocument pdf = PdfDocument.Open(PaperSamples.Write(PaperSamples.Compose(deck, new HandoutSettings { Layout = HandoutLayout.Reading })));
        string text = PageText.Solid(pdf.GetPage(1).Letters);

        Assert.Contains("Themiddle.Thelast.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ifthereistime", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outline_has_spare_text_beside_the_notes()
    {
        using MemoryStream stream = new();
        OutlineJson.Write(Spared("The middle."), [], stream);
        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        JsonElement slide = json.RootElement.GetProperty("slides")[2];

        Assert.Equal(["The middle."], slide.GetProperty("spare").EnumerateArray().Select(text => text.GetString()));
        Assert.Equal(["The first.", "Haste makes waste.", "The last."], slide.GetProperty("notes").EnumerateArray().Select(text => text.GetString()));
    }

    [Theory]
    [InlineData("en", "if there is time: 0:45")]
    [InlineData("de", "wenn Zeit bleibt: 0:45")]
    [InlineData("ja", "時間があれば：0:45")]
    public void The_label_is_in_the_language_of_the_talk(string language, string label) =>
        Assert.Equal(label, SmallTalk.Of("text", $"lang: {language}").Labels.Spare(TimeSpan.FromSeconds(44)));

    /// <param name="text">What becomes spare.</param>
    private static Talk Spared(string text, bool isSaidToo = false)
    {
        Talk talk = SmallTalk.Of(Essay);
        return talk with { Slides = [.. talk.Slides.Select(slide => slide is ClaimSlide ? slide with { Notes = Spared(slide.Notes, text, isSaidToo) } : slide)] };
    }

    private static SpeakerNotes Spared(SpeakerNotes notes, string text, bool isSaidToo)
    {
        ImmutableArray<Block> spare = [.. notes.Script.Where(block => block is ParagraphBlock paragraph && paragraph.Text.PlainText == text)];
        return new SpeakerNotes(isSaidToo ? notes.Script : notes.Script.RemoveRange(spare), notes.Cues, notes.Words - 2)
        {
            Spare = spare,
            SpareWords = 2,
            SpareTime = TimeSpan.FromSeconds(1),
        };
    }
}
