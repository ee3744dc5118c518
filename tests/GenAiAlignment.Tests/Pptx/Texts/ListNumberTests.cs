using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Talks;
using Xunit;
using A = DocumentFormat.OpenXml.Drawing;

namespace GenAiAlignment.Tests.Pptx.Texts;

/// <summary>PowerPoint counts from 1 to 32767; other numbers are typed, and shown all the same.</summary>
public sealed class ListNumberTests
{
    [Theory]
    [InlineData("0. zero\n1. one\n2. two", "0.\tzero", "1 one", "1 two")]
    [InlineData("40000. a\n40001. b", "40000.\ta", "40001.\tb")]
    [InlineData("999999999. big", "999999999.\tbig")]
    [InlineData("32767. last\n32768. beyond", "32767 last", "32768.\tbeyond")]
    [InlineData("7. seven\n8. eight", "7 seven", "7 eight")]
    [InlineData("1. a\n\n   0. zero\n   1. one\n2. b", "1 a", "0.\tzero", "1 one", "1 b")]
    [InlineData("- a\n\n  0. zero\n- b", "• a", "0.\tzero", "• b")]
    public void Numbers_are_shown_on_slides_and_in_notes(string list, params string[] expected)
    {
        using PresentationDocument document = Written($"# T\n\n## Part\n\n**A claim.**\n\n{list}\n");

        string[] notes = [.. PptxWriterTests.Slides(document).SelectMany(slide => slide.NotesSlidePart!.NotesSlide!.Descendants<A.Paragraph>()).Select(Shown)]; // each slide has notes
        string[] slides = [.. PptxWriterTests.Slides(document).SelectMany(slide => slide.Slide!.Descendants<A.Paragraph>()).Select(Shown)];
        Assert.Equal(expected, notes.Where(expected.Contains));
        Assert.Equal(expected, slides.Where(expected.Contains));
    }

    [Fact]
    public void Text_behind_a_long_number_begins_where_it_was_measured()
    {
        using PresentationDocument document = Written("# T\n\n## Part\n\n**A claim.**\n\n0. zero\n\n- a\n\n999999999. big\n");

        A.Paragraph Typed(string number) => PptxWriterTests.Slides(document).SelectMany(slide => slide.Slide!.Descendants<A.Paragraph>()).First(paragraph => paragraph.InnerText.StartsWith(number, StringComparison.Ordinal));
        Assert.Null(Typed("0.").ParagraphProperties!.GetFirstChild<A.TabStopList>());
        A.TabStop stop = Assert.Single(Typed("999999999.").ParagraphProperties!.GetFirstChild<A.TabStopList>()!.Elements<A.TabStop>());
        Assert.True(stop.Position!.Value > Typed("999999999.").ParagraphProperties!.LeftMargin!.Value); // both are written
    }

    [Fact]
    public void Numbers_of_footnotes_are_whole()
    {
        string marks = string.Concat(Enumerable.Range(1, 12).Select(number => $"Words[^{number}]. "));
        string notes = string.Concat(Enumerable.Range(1, 12).Select(number => $"[^{number}]: note {number}\n\n"));
        using PresentationDocument document = Written($"# T\n\n{marks}\n\n{notes}");

        string[] shown = [.. PptxWriterTests.Slides(document).SelectMany(slide => slide.NotesSlidePart!.NotesSlide!.Descendants<A.Paragraph>()).Select(Shown)]; // each slide has notes
        Assert.Contains("9 note 9", shown);
        Assert.Contains("12\tnote 12", shown);
    }

    private static PresentationDocument Written(string essay) => PptxWriterTests.Open(SampleDecks.Write(SampleDecks.Arrange(essay, TalkSettings.Default)));

    /// <summary>The sign or first number that PowerPoint sets, and the text.</summary>
    private static string Shown(A.Paragraph paragraph)
    {
        string? sign = paragraph.ParagraphProperties?.GetFirstChild<A.AutoNumberedBullet>()?.StartAt?.ToString() ?? paragraph.ParagraphProperties?.GetFirstChild<A.CharacterBullet>()?.Char?.Value;
        return sign is null ? paragraph.InnerText : $"{sign} {paragraph.InnerText}";
    }
}
