using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

/// <summary>Essays that ask much of a layout. Geometry is checked, not pictures.</summary>
public sealed class StressTests
{
    private const string Sentence = "The use of machines that nobody understands and nobody can be held to account for in any meaningful way ";

    // Each essay is arranged once for all tests of this class, which run one after the other.
    private static readonly Dictionary<string, ArrangedDeck> Decks = [];

    private static readonly Length Tolerance = Length.FromPoints(0.05);

    public static TheoryData<string, string> Essays => new()
    {
        { "three words", Claim("Bread beats cake.") },
        { "sixty words", Claim(Words(60)) },
        { "sixty words, opposed", Claim($"{Words(28)} is incompatible with {Words(28).ToLowerInvariant()}") },
        { "a hundred and twenty words", Claim(Words(120)) },
        { "a word of sixty letters", Claim($"The word {new string('m', 60)} is too wide.") },
        { "a word of sixty letters, opposed", Claim($"{new string('m', 60)} is incompatible with {new string('w', 60)}") },
        { "capitals", Claim(Words(30).ToUpperInvariant()) },
        { "capitals, opposed", Claim("THE COMPELLED DEGRADATION OF LABOR is incompatible with THE DIGNITY AND WELLBEING OF THE WORKER") },
        { "a title of two hundred letters", $"# {Words(60)[..200]}\n\n## {Words(60)[..200]}\n\nWords.\n\n**Bread is incompatible with cake.**\n" },
        { "twelve sections", string.Concat(Enumerable.Range(1, 12).Select(i => $"## {Words(4 + i)}\n\nSome words that are said here.\n\n**Bread {i} is incompatible with cake.**\n\n")) },
        { "Greek", Claim("Οι μηχανές που δεν καταλαβαίνουν τίποτα από όσα λένε δεν είναι κατάλληλες για επαγγελματική εργασία.") },
        { "Cyrillic", Claim("Машины, которые ничего не понимают из того, что говорят, не пригодны для профессиональной работы.") },
        { "every kind of content", Claim("Bread beats cake.") + Content },
    };

    private static string Content => $"""

        - {Words(70)}
        - short
          1. nested {Words(30)}

        | {new string('m', 60)} | b |
        |---|---|
        | {Words(120)} | {Words(120)} |

        ```c
        {new string('m', 200)}
        ```

        > {Words(30)}

        ![{Words(60)}](lost.png "{Words(40)}")

        Term
        : {Words(80)}
        """;

    [Theory]
    [MemberData(nameof(Essays))]
    public void All_text_stands_in_its_frame_and_no_frames_overlap(string what, string essay)
    {
        ArrangedDeck deck = DeckOf(essay);
        foreach (LaidOutSlide slide in deck.Deck.Slides)
        {
            TextItem[] texts = [.. TextsOf(slide)];
            bool isTold = deck.Diagnostics.Any(diagnostic => diagnostic.Code == "ED401" && diagnostic.Message.StartsWith($"slide {slide.Number}:", StringComparison.Ordinal));
            Assert.All(texts, text => Assert.All(text.Lines, line =>
                Assert.True(isTold || text.Bounds.Contains(line.Box, Tolerance), $"{what}, slide {slide.Number}, {text.Name}: {line.Text}")));
            foreach ((TextItem one, TextItem other) in texts.SelectMany((one, index) => texts.Skip(index + 1).Select(other => (one, other))))
            {
                Assert.False(Ink(one).Any(line => Ink(other).Any(line.Overlaps)), $"{what}, slide {slide.Number}: {one.Name} and {other.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Essays))]
    public void Nothing_is_set_below_the_floor(string what, string essay)
    {
        foreach (LaidOutSlide slide in DeckOf(essay).Deck.Slides)
        {
            Assert.All(
                TextsOf(slide).Where(text => text.Name is not ("Footer" or "Slide number")).SelectMany(text => text.Paragraphs).SelectMany(paragraph => paragraph.Spans),
                span => Assert.True(span.Style.Size >= 20, $"{what}, slide {slide.Number}: {span.Text}"));
        }
    }

    [Fact]
    public void A_claim_that_is_too_long_says_how_much()
    {
        ArrangedDeck deck = ArrangedDeck.Of(Claim(Words(400)));

        Diagnostic said = Assert.Single(deck.Diagnostics, diagnostic => diagnostic.Code == "ED401");
        Assert.Matches(@"^slide \d+: the title is \d+(\.\d)? pt too high for its frame", said.Message);
    }

    [Fact]
    public void A_word_that_had_to_be_broken_is_told() =>
        Assert.Contains(ArrangedDeck.Of(Claim($"The word {new string('m', 60)} is too wide.")).Diagnostics, diagnostic => diagnostic.Code == "ED401");

    [Fact]
    public void A_claim_of_sixty_words_fits()
    {
        ArrangedDeck deck = ArrangedDeck.Of(Claim(Words(60)));

        Assert.DoesNotContain("ED401", deck.Codes);
        Assert.Single(deck.SlidesOf(SlideKind.Claim));
    }

    private static ArrangedDeck DeckOf(string essay)
    {
        if (!Decks.TryGetValue(essay, out ArrangedDeck? deck))
        {
            deck = ArrangedDeck.Of(essay);
            Decks.Add(essay, deck);
        }

        return deck;
    }

    private static IEnumerable<TextItem> TextsOf(LaidOutSlide slide) =>
        slide.Items.OfType<TextItem>().Concat(slide.Items.OfType<TableItem>().SelectMany(table => table.Rows).SelectMany(row => row.Cells));

    private static Bounds[] Ink(TextItem text) => [.. text.Lines.Select(line => line.Box)];

    private static string Claim(string text) => $"## Part\n\nWords that lead in.\n\n**{text}**\n";

    private static string Words(int count) =>
        string.Join(' ', Enumerable.Repeat(Sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries), (count / 10) + 1).SelectMany(words => words).Take(count));
}
