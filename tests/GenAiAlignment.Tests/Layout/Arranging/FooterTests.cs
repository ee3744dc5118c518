using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

public sealed class FooterTests
{
    private const string Section =
        "On sections whose names are so long that nobody would read them at the foot of a slide, and on what is to be done about them, now and at all later times";

    [Fact]
    public void A_long_one_is_cut_at_a_word()
    {
        ArrangedDeck deck = ArrangedDeck.Of($"## {Section}\n\nWhy.\n\n**A claim.**\n");
        TextItem footer = deck.SlidesOf(SlideKind.Claim).SelectMany(ArrangedDeck.Items<TextItem>).Single(item => item.Name == "Footer");

        string shown = Assert.Single(footer.Lines).Text;
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.StartsWith(shown[..^2] + " ", Section, StringComparison.Ordinal);
        Assert.DoesNotContain("ED401", deck.Codes);
    }
}
