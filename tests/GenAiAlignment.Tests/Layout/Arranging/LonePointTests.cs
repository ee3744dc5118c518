using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

/// <summary>A point that has a slide to itself is no list item.</summary>
public sealed class LonePointTests
{
    private static readonly double LargestOfLists = Frame.Style.Sizes[0];

    private static ThemeFrame Frame => ArrangedDeck.Folio[LayoutKind.Points][FrameContent.Body]!; // the layout of points has a body

    [Fact]
    public void A_lone_point_is_larger_than_a_theme_sets_lists() =>
        Assert.True(SizeOf("Bread is a machine that is older than all other machines.") > LargestOfLists);

    [Fact]
    public void A_lone_point_never_leaves_its_frame()
    {
        string words = string.Join(' ', Enumerable.Repeat("incomprehensibilities", 16));
        LaidOutSlide slide = Slide($"Bread must never {words}.");
        TextItem body = BodyOf(slide);
        Assert.True(body.Lines[^1].Box.Bottom <= Frame.Bounds.Bottom);
        Assert.True(body.Paragraphs[0].Spans[0].Style.Size <= LargestOfLists);
    }

    [Fact]
    public void Points_in_company_have_the_sizes_of_lists() => Assert.True(SizeOf(
        "Bread is not a machine that anybody must ever make again.\n\nMills must never be larger than the bread that they feed.") <= LargestOfLists);

    private static double SizeOf(string prose) => BodyOf(Slide(prose)).Paragraphs[0].Spans[0].Style.Size;

    private static LaidOutSlide Slide(string prose) => ArrangedDeck
        .Of($"# Talk\n\n## Bread\n\n{prose}\n\n## Claims\n\nWords before it.\n\n**A claim that is whole and bold.**\n")
        .SlidesOf(SlideKind.Points)
        .First();

    private static TextItem BodyOf(LaidOutSlide slide) =>
        ArrangedDeck.Items<TextItem>(slide).Single(item => item.Placeholder?.Index == 1);
}
