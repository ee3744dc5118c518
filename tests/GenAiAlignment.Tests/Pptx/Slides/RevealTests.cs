using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks.Slides;
using Xunit;
using P = DocumentFormat.OpenXml.Presentation;

namespace GenAiAlignment.Tests.Pptx.Slides;

public sealed class RevealTests
{
    [Fact]
    public void Ornaments_between_the_parts_of_an_opposition_appear_with_the_part_below_them()
    {
        using PresentationDocument document = PptxWriterTests.Open(SampleDecks.Write(SampleDecks.Revealed));
        LaidOutSlide claim = SampleDecks.Revealed.Slides.First(slide => slide.Slide is ClaimSlide { Opposition: not null });
        P.Slide slide = PptxWriterTests.Slides(document).ElementAt(claim.Number - 1).Slide!;
        P.CommonTimeNode[] clicks = [.. slide.Timing!.Descendants<P.CommonTimeNode>().Where(node => node.PresetId is not null && node.NodeType?.Value == P.TimeNodeValues.ClickEffect)];
        Assert.Equal(3, clicks.Length);
        P.CommonTimeNode[] together = [.. slide.Timing.Descendants<P.CommonTimeNode>().Where(node => node.NodeType?.Value == P.TimeNodeValues.WithEffect)];
        Assert.NotEmpty(together);
        // One line opens under the subject when the relation is spoken, the other stands above the object.
        Assert.Equal([1u, 2u], together.Select(node => node.Parent!.Parent!.Descendants<P.ParagraphIndexRange>().Single().Start!.Value));
    }

    [Fact]
    public void Counter_footer_and_number_are_there_from_the_start()
    {
        using PresentationDocument document = PptxWriterTests.Open(SampleDecks.Write(SampleDecks.Revealed));
        foreach (P.Slide slide in PptxWriterTests.Slides(document).Select(part => part.Slide!).Where(slide => slide.Timing is not null))
        {
            HashSet<string?> moved = [.. slide.Timing!.Descendants<P.ShapeTarget>().Select(target => target.ShapeId?.Value)];
            string?[] quiet = [.. slide.Descendants<P.Shape>()
                .Where(shape => shape.Descendants<P.PlaceholderShape>().Any(mark => mark.Index?.Value >= 11))
                .Select(shape => shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Id?.InnerText)];
            Assert.NotEmpty(quiet);
            Assert.DoesNotContain(quiet, moved.Contains);
        }
    }
}
