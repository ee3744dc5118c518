using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Tests.Layout.Arranging;
using GenAiAlignment.Tests.Themes.Fonts;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Fonts;

/// <summary>What is said of letters that the theme's fonts lack.</summary>
public sealed class LetterCoverageTests
{
    private static readonly FontFamily Eastern = MadeFont.WithLatinStyles("Eastern", "عربيאב");

    [Fact]
    public void A_letter_is_named_once_at_its_first_place_in_the_essay()
    {
        Outcome<LaidOutDeck> outcome = Arrange("# Talk\n\nWords 斜 of it.\n\n## Part 中\n\n**A claim of 中 and 斜.**\n\n- 中\n");

        Assert.Equal([("“斜” (U+659C)", 3, 7), ("“中” (U+4E2D)", 5, 9)], Missing(outcome));
    }

    [Theory]
    [InlineData("Only said: 斜.")]
    [InlineData("> *斜*")]
    [InlineData("- a\n  - `斜`")]
    [InlineData("| a | b |\n|---|---|\n| c | **斜** |")]
    [InlineData("```\n斜\n```")]
    [InlineData("![斜](lost.png)")]
    [InlineData("[here](https://example.org/斜)")]
    [InlineData("Words[^1].\n\n[^1]: 斜")]
    [InlineData("term\n: 斜")]
    [InlineData("$斜$")]
    public void It_is_named_wherever_it_would_stand(string block) =>
        Assert.Equal("“斜” (U+659C)", Assert.Single(Missing(Arrange($"# Talk\n\n## Part\n\n**A claim.**\n\n{block}\n"))).Letter);

    [Theory]
    [InlineData("title: 斜")]
    [InlineData("title: T\nsubtitle: 斜")]
    [InlineData("title: T\nauthor: 斜")]
    [InlineData("title: T\ndate: 斜")]
    public void It_is_named_in_the_front_matter(string line) =>
        Assert.Equal("“斜” (U+659C)", Assert.Single(Missing(Arrange($"---\n{line}\n---\n\nWords.\n"))).Letter);

    [Fact]
    public void A_letter_that_an_entity_stands_for_is_looked_for_and_its_block_is_the_place()
    {
        Outcome<LaidOutDeck> outcome = Arrange("# T\n\n## Part\n\n**A claim.**\n\nSome &#x5D0; and &#x659C; here.\n", Eastern);

        Assert.Equal([("“斜” (U+659C)", 7, 1)], Missing(outcome));
        Assert.Contains("(א)", Assert.Single(outcome.Diagnostics, diagnostic => diagnostic.Code == "ED410").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_set_is_not_looked_for() => Assert.Empty(Missing(Arrange("# T\n\nWords.\n\n<!-- 斜 -->\n\n[a]: https://example.org/斜\n")));

    [Fact]
    public void Of_joined_characters_each_is_named_once()
    {
        Outcome<LaidOutDeck> outcome = Arrange("# T\n\n👩‍🚀 and 🚀, 👩‍👩‍👧 and ❤️.\n");

        Assert.Equal(["“👩” (U+1F469)", "“🚀” (U+1F680)", "“👧” (U+1F467)"], Missing(outcome).Select(one => one.Letter));
    }

    [Fact]
    public void Slanted_and_bold_letters_are_there_when_the_upright_face_has_them()
    {
        Outcome<LaidOutDeck> outcome = Arrange("---\nlang: en\n---\n\n# T\n\n## *عربي*\n\n**عر *بي* and more.**\n\n***عربي***\n", Eastern);

        Assert.Empty(Missing(outcome));
        GlyphRun[] runs = [.. outcome.Value!.Slides.SelectMany(slide => slide.Items).OfType<TextItem>() // arranging never fails
            .SelectMany(item => item.Lines).SelectMany(line => line.Runs).Where(run => run.Text.Any(letter => letter >= 'ا'))];
        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.Equal((Eastern.Regular, false, false), (run.Font, run.IsSlanted, run.Glyphs.Contains((ushort)0))));
    }

    [Fact]
    public void A_family_is_not_asked_for_letters_that_only_others_set()
    {
        ThemeFonts fonts = ArrangedDeck.Folio.Fonts;
        FontFamily code = MadeFont.Family("Code", MadeFont.Latin);
        Outcome<LaidOutDeck> outcome = DeckArranger.Arrange(
            ArrangedDeck.TalkOf("# Ελλάδα\n\nΕλλάδα and `code`.\n"), ArrangedDeck.Folio with { Fonts = new ThemeFonts(fonts.Fallbacks[0], fonts.Fallbacks[0], code, []) }, _ => null);

        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Code == "ED403");
    }

    private static Outcome<LaidOutDeck> Arrange(string essay, params FontFamily[] machine) =>
        DeckArranger.Arrange(ArrangedDeck.TalkOf(essay), ArrangedDeck.Folio, _ => null, () => machine);

    private static IEnumerable<(string Letter, int Line, int Column)> Missing(Outcome<LaidOutDeck> outcome) => outcome.Diagnostics
        .Where(diagnostic => diagnostic.Code == "ED403")
        .Select(diagnostic => (diagnostic.Message["neither the theme nor this machine has a font with ".Length..], diagnostic.Span!.Value.Line, diagnostic.Span.Value.Column)); // ED403 has a place
}
