using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

public sealed class FigureTests
{
    private const string ShortList = """
        ## Bread

        **Bread is incompatible with cake.**

        - flour
        - water
        """;

    [Fact]
    public void A_claim_and_a_small_figure_share_a_slide()
    {
        ArrangedDeck deck = ArrangedDeck.WithFigure(ShortList);

        LaidOutSlide slide = Assert.Single(deck.SlidesOf(SlideKind.Claim));
        Assert.Equal(LayoutKind.Figure, slide.Layout.Kind);
        TextItem[] texts = [.. ArrangedDeck.Items<TextItem>(slide)];
        Assert.Contains(texts, text => string.Join(' ', text.Lines.Select(line => line.Text)) == "Bread is incompatible with cake.");
        Assert.Contains(texts, text => text.Lines.Select(line => line.Text).SequenceEqual(["flour", "water"]));
    }

    [Fact]
    public void A_figure_without_room_beside_the_claim_follows_it()
    {
        string list = string.Concat(Enumerable.Range(1, 40).Select(i => $"- item number {i}\n"));
        ArrangedDeck deck = ArrangedDeck.WithFigure($"## Bread\n\n**Bread is incompatible with cake.**\n\n{list}");

        LaidOutSlide[] slides = [.. deck.SlidesOf(SlideKind.Claim)];
        Assert.Equal(LayoutKind.Opposition, slides[0].Layout.Kind);
        Assert.All(slides.Skip(1), slide => Assert.Equal(LayoutKind.Content, slide.Layout.Kind));
        Assert.Equal(Enumerable.Range(1, slides.Length), slides.Select(slide => slide.Part));
        Assert.All(slides, slide => Assert.Equal(slides.Length, slide.PartCount));
        Assert.Equal(
            Enumerable.Range(1, 40).Select(i => $"item number {i}"),
            slides.Skip(1).SelectMany(ArrangedDeck.Items<TextItem>).Where(text => text.Name == "Body").SelectMany(text => text.Lines).Select(line => line.Text));
        Assert.Contains("ED405", deck.Codes);
    }
}
