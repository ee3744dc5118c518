using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

public sealed class OppositionSetterTests
{
    [Fact]
    public void A_size_a_little_smaller_is_taken_when_it_joins_words_that_would_stand_alone()
    {
        ArrangedDeck deck = ArrangedDeck.Of("## Bread\n\n**Use of stochastic tooling is incompatible with any professional practice.**\n");
        TextItem title = ArrangedDeck.Items<TextItem>(deck.SlidesOf(SlideKind.Claim).Single()).Single(text => text.Name == "Title");

        Assert.Equal(["any professional", "practice."], title.Lines.Where(line => line.Paragraph == 2).Select(line => line.Text));
    }
}
