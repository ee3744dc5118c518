using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

/// <summary>Bodies that go on over further slides.</summary>
public sealed class ContinuedBodyTests
{
    [Fact]
    public void All_slides_of_a_body_that_goes_on_have_one_size_above_the_smallest()
    {
        const string heading = "On the length of headings, and of those long enough for three lines of the agenda even at the smallest of all sizes";
        string essay = string.Concat(Enumerable.Range(1, 9).Select(i => $"## {heading}, number {i}\n\nA paragraph of its own.\n\n"));

        LaidOutSlide[] agenda = [.. ArrangedDeck.Of(essay).SlidesOf(SlideKind.Agenda)];
        double[] sizes = [.. agenda.Select(slide => ArrangedDeck.Items<TextItem>(slide).Single(item => item.Name == "Body").Paragraphs[0].Spans[0].Style.Size)];

        Assert.True(agenda.Length > 1);
        Assert.Single(sizes.Distinct());
        Assert.True(sizes[0] > ArrangedDeck.Folio[LayoutKind.Agenda][FrameContent.Body]!.Style.Sizes[^1]); // the layout has a body
    }
}
