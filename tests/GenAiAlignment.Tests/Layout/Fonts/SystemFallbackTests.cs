using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Tests.Layout.Arranging;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Fonts;

public sealed class SystemFallbackTests
{
    private static readonly ThemeFonts Fonts = ArrangedDeck.Folio.Fonts;
    private static readonly FontFamily Inter = Fonts.Fallbacks.First(family => family.Name == "Inter");

    /// <summary>Folio without the families that know Greek.</summary>
    private static readonly Theme Plain = ArrangedDeck.Folio with { Fonts = Fonts with { Mono = Fonts.Heading, Fallbacks = [] } };

    [Fact]
    public void A_machines_font_is_taken_for_letters_that_the_theme_lacks()
    {
        Outcome<LaidOutDeck> outcome = Arrange("Ελλάδα", () => [Fonts.Heading, Inter]);

        Assert.Equal([Inter], outcome.Value!.Theme.Fonts.Fallbacks); // arranging never fails
        Diagnostic said = Assert.Single(outcome.Diagnostics, diagnostic => diagnostic.Code == "ED410");
        Assert.Contains("\"Inter\"", said.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Code == "ED403");
    }

    [Fact]
    public void The_machine_is_not_asked_when_the_theme_has_all_letters() =>
        Arrange("Greece", () => throw new InvalidOperationException("The machine was asked."));

    [Fact]
    public void The_first_family_with_all_letters_ends_the_search() =>
        Arrange("Ελλάδα", () => Enumerable.Range(0, 2).Select(i => i == 0 ? Inter : throw new InvalidOperationException("The search went on.")));

    [Fact]
    public void Letters_that_no_font_has_are_named() =>
        Assert.Contains(Arrange("𐎀", () => [Inter]).Diagnostics, diagnostic => diagnostic.Code == "ED403" && diagnostic.Message.Contains("U+10380", StringComparison.Ordinal));

    private static Outcome<LaidOutDeck> Arrange(string word, FontCatalogue fonts) =>
        DeckArranger.Arrange(ArrangedDeck.TalkOf($"# Talk\n\n## Part\n\nWords.\n\n**A claim about {word}.**\n"), Plain, _ => null, fonts);
}
