using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

public sealed class BlockTextTests
{
    private static readonly CharacterStyle Plain = new(FontSlot.Body, 20, ThemeColour.Text);

    [Fact]
    public void Lists_keep_their_numbers_signs_and_depth()
    {
        TextParagraph[] read = Read("3. three\n   - deeper\n4. four\n\n- [x] done\n- [ ] open\n");

        Assert.Equal(["three", "deeper", "four", "done", "open"], read.Select(paragraph => paragraph.PlainText));
        Assert.Equal(["3.", "•", "4.", "☑", "☐"], read.Select(paragraph => paragraph.Style.Bullet?.Text));
        Assert.Equal([0, 1, 0, 0, 0], read.Select(paragraph => paragraph.Level));
        Assert.True(read[1].Style.Indent > read[0].Style.Indent);
    }

    [Fact]
    public void Who_is_quoted_stands_apart_from_what_they_said()
    {
        TextParagraph[] read = Read("> To be, or not to be.\n>\n> — Hamlet\n");

        Assert.Equal(["To be, or not to be.", "— Hamlet"], read.Select(paragraph => paragraph.PlainText));
        Assert.Equal([true, false], read.Select(paragraph => paragraph.Spans[0].Style.IsItalic));
        Assert.Equal(read[0].Style.Indent, read[1].Style.Indent);
    }

    [Fact]
    public void A_box_is_its_label_in_bold_and_its_text_set_in()
    {
        TextParagraph[] read = Read("> [!NOTE] Mind the gap\n> It is wide.\n>\n> - And deep.\n");

        Assert.Equal(["Mind the gap", "It is wide.", "And deep."], read.Select(paragraph => paragraph.PlainText));
        Assert.Equal([true, false, false], read.Select(paragraph => paragraph.Spans[0].Style.IsBold));
        Assert.All(read[1..], paragraph => Assert.True(paragraph.Style.Indent > read[0].Style.Indent));
        Assert.All(read, paragraph => Assert.False(paragraph.Spans[0].Style.IsItalic));
    }

    [Fact]
    public void A_term_is_bold_and_its_definition_set_in()
    {
        TextParagraph[] read = Read("Term\n:   What it means\n");

        Assert.Equal([true, false], read.Select(paragraph => paragraph.Spans[0].Style.IsBold));
        Assert.True(read[1].Style.Indent > read[0].Style.Indent);
    }

    [Fact]
    public void Raw_HTML_says_its_text() => Assert.Equal(["A note & more"], Read("<div>A note &amp; more</div>\n").Select(paragraph => paragraph.PlainText));

    private static TextParagraph[] Read(string essay) =>
        [.. new BlockText(new BlockStyle(Plain)).Of(EssayReader.Read(new SourceText("essay.md", essay)).Value!.Blocks)]; // the essays of tests are sound
}
