using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using Xunit;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace GenAiAlignment.Tests.Pptx.Masters;

/// <summary>A designer who edits the master sees layouts and slides follow, as far as their own design does not say otherwise.</summary>
public sealed class InheritanceTests
{
    private static readonly byte[] File = SampleDecks.Write(SampleDecks.Essay);

    [Fact]
    public void The_master_keeps_titles_and_bodies_in_its_text_styles()
    {
        using PresentationDocument document = PptxWriterTests.Open(File);
        P.SlideMaster master = document.PresentationPart!.SlideMasterParts.Single().SlideMaster!;
        Assert.All(master.Descendants<P.Shape>().Where(IsText), shape => Assert.Empty(shape.TextBody!.ListStyle!.ChildElements));
        A.Level1ParagraphProperties title = Assert.Single(master.TextStyles!.TitleStyle!.Elements<A.Level1ParagraphProperties>());
        Assert.NotNull(title.GetFirstChild<A.DefaultRunProperties>()!.FontSize);
        Assert.Equal(9, master.TextStyles.BodyStyle!.ChildElements.Count);
    }

    [Fact]
    public void Layouts_say_of_text_only_what_differs_from_the_master()
    {
        using PresentationDocument document = PptxWriterTests.Open(File);
        SlideMasterPart master = document.PresentationPart!.SlideMasterParts.Single();
        foreach (SlideLayoutPart part in master.SlideLayoutParts)
        {
            A.DefaultRunProperties[] said = [.. part.SlideLayout!.Descendants<A.DefaultRunProperties>()];
            Assert.All(said, properties => Assert.Null(properties.Kerning));
            // Titles and bodies have the text colour's slot under the map of their layout, whether it is light or dark.
            Assert.All(part.SlideLayout.Descendants<P.Shape>().Where(IsText), shape =>
                Assert.DoesNotContain(shape.Descendants<A.SchemeColor>(), colour => colour.Val?.Value == A.SchemeColorValues.Text1));
            Assert.All(part.SlideLayout.Descendants<A.BodyProperties>(), frame => Assert.Null(frame.LeftInset));
        }
    }

    [Fact]
    public void Text_that_is_as_its_layout_has_it_says_nothing_of_itself()
    {
        using PresentationDocument document = PptxWriterTests.Open(File);
        foreach ((LaidOutSlide slide, SlidePart part) in SampleDecks.Essay.Slides.Zip(PptxWriterTests.Slides(document)))
        {
            foreach (TextItem text in slide.Items.OfType<TextItem>().Where(text => text.Paragraphs.All(paragraph => paragraph.Spans.All(span => span.Style == text.Placeholder!.Character))))
            {
                P.Shape shape = part.Slide!.Descendants<P.Shape>().First(shape => shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Name == text.Name);
                Assert.All(shape.Descendants<A.RunProperties>(), run => Assert.Equal(["lang"], run.GetAttributes().Select(attribute => attribute.LocalName)));
                Assert.All(shape.Descendants<A.RunProperties>(), run => Assert.Empty(run.ChildElements));
            }
        }
    }

    [Fact]
    public void Deeper_levels_of_bodies_are_lists_and_those_of_text_boxes_are_not()
    {
        using PresentationDocument document = PptxWriterTests.Open(File);
        P.TextStyles styles = document.PresentationPart!.SlideMasterParts.Single().SlideMaster!.TextStyles!;
        A.Level2ParagraphProperties body = styles.BodyStyle!.GetFirstChild<A.Level2ParagraphProperties>()!;
        Assert.Equal("•", body.GetFirstChild<A.CharacterBullet>()!.Char?.Value);
        Assert.True(body.Indent! < 0 && body.LeftMargin! >= -body.Indent!);
        Assert.NotNull(styles.OtherStyle!.GetFirstChild<A.Level2ParagraphProperties>()!.GetFirstChild<A.NoBullet>());
    }

    [Fact]
    public void Layouts_ask_for_their_content_in_their_own_words()
    {
        using PresentationDocument document = PptxWriterTests.Open(File);
        P.PlaceholderShape[] marks = [.. document.PresentationPart!.SlideMasterParts.Single().SlideLayoutParts.SelectMany(part => part.SlideLayout!.Descendants<P.PlaceholderShape>())];
        Assert.All(marks, mark => Assert.Equal(
            mark.Type?.Value != P.PlaceholderValues.Footer && mark.Type?.Value != P.PlaceholderValues.SlideNumber, mark.HasCustomPrompt?.Value ?? false));
    }

    private static bool IsText(P.Shape shape) => shape.Descendants<P.PlaceholderShape>().Any(mark =>
        mark.Type?.Value == P.PlaceholderValues.Title || mark.Type?.Value == P.PlaceholderValues.Body);
}
