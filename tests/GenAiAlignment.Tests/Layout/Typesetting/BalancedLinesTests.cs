using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Tests.Layout.Arranging;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Typesetting;

/// <summary>Where titles break.</summary>
public sealed class BalancedLinesTests
{
    [Fact]
    public void A_title_is_not_torn_at_a_hyphen_when_another_break_gives_as_many_lines() =>
        Assert.DoesNotContain(LinesOf("“AI” as currently proposed is a well-known anti-human idea"), line => line.EndsWith('-'));

    [Fact]
    public void Of_two_lonely_words_the_longer_one_stands_alone() => Assert.Equal(["Those fanatical", "communities"], LinesOf("Those fanatical communities"));

    private static string[] LinesOf(string title)
    {
        ArrangedDeck deck = ArrangedDeck.Of($"## Bread\n\n**{title}**\n");
        TextItem frame = ArrangedDeck.Items<TextItem>(deck.SlidesOf(SlideKind.Claim).Single()).Single(text => text.Name == "Title");
        return [.. frame.Lines.Select(line => line.Text.TrimEnd())];
    }
}
