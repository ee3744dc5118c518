using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Layout.Arranging;
using GenAiAlignment.Tests.Pptx;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Fonts;

/// <summary>Every language, in every theme, in every style: no letter is blank on slides or on paper.</summary>
public sealed class EveryLetterTests
{
    [Fact]
    public void There_is_a_sample_of_every_language() =>
        Assert.Empty(Directory.EnumerateFiles(RepositoryFiles.Path("src", "GenAiAlignment.Talks", "Languages"), "*.yaml").Select(Path.GetFileNameWithoutExtension).Except(LanguageSamples.Sentences.Keys));

    [Theory]
    [MemberData(nameof(LanguageSamples.Languages), MemberType = typeof(LanguageSamples))]
    public void No_letter_is_blank(string language)
    {
        Talk talk = ArrangedDeck.TalkOf(Essay(language, LanguageSamples.Sentences[language]));
        foreach (string theme in SampleDecks.ThemeNames)
        {
            Outcome<LaidOutDeck> outcome = DeckArranger.Arrange(talk, SampleDecks.Themes.ReadBuiltIn(theme).Value!, _ => null, () => LanguageSamples.MachineFonts); // built-in themes are sound
            LaidOutDeck deck = outcome.Value!; // arranging never fails

            Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Code == "ED403");
            AssertWhole(deck.Slides.SelectMany(slide => slide.Items), $"{theme}, slides");
            foreach (HandoutLayout layout in new[] { HandoutLayout.Notes, HandoutLayout.Reading, HandoutLayout.Claims })
            {
                AssertWhole(HandoutComposer.Compose(deck, HandoutOptions.Of(new HandoutSettings { Layout = layout }), _ => null, null).Pages.SelectMany(page => page.Items), $"{theme}, {layout}");
            }
        }
    }

    private static string Essay(string language, string sentence) => $"""
        ---
        title: "{sentence}"
        author: "{sentence}"
        lang: {language}
        ---

        {sentence} *{sentence}* **{sentence}** ***{sentence}***

        ## *{sentence}*

        {sentence}

        **{sentence} *{sentence}***

        > {sentence} **{sentence}**

        - {sentence}
        - *{sentence}*
          1. ***{sentence}***

        | *{sentence}* | {sentence} |
        |---|---|
        | **{sentence}** | ***{sentence}*** |
        """;

    private static void AssertWhole(IEnumerable<SceneItem> items, string where)
    {
        foreach (GlyphRun run in items.SelectMany(TextsOf).SelectMany(text => text.Lines).SelectMany(line => line.Runs))
        {
            Assert.False(run.Glyphs.Contains((ushort)0), $"{where}: “{run.Text}” has letters that {run.Font} lacks");
        }
    }

    private static IEnumerable<TextItem> TextsOf(SceneItem item) => item switch
    {
        TextItem text => [text],
        TableItem table => table.Rows.SelectMany(row => row.Cells),
        GroupItem group => group.Items.SelectMany(TextsOf),
        _ => [],
    };
}
