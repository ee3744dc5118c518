using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Yaml;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>What a talk takes from its language.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Files { get; } = [.. Directory
        .EnumerateFiles(RepositoryFiles.Path("src", "GenAiAlignment.Talks", "Languages"), "*.yaml")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_language_has_all_that_English_has(string name)
    {
        YamlMapping language = Read(name);
        YamlMapping english = Read("en");

        Assert.Equal(english.Entries.Select(entry => entry.Key), language.Entries.Select(entry => entry.Key).Where(key => key != "spaces"));
        Assert.Equal(Keys(english, "labels"), Keys(language, "labels"));
        Assert.Equal(Keys(english, "alerts"), Keys(language, "alerts"));
        Assert.Equal(Keys(english, "sentences"), Keys(language, "sentences"));
        Assert.Empty(Keys(language, "relation").Except(KnownOfRelation));
    }

    [Theory]
    [InlineData("The cat is not on the mat, and it was there for hours.", "en")]
    [InlineData("Die Katze ist nicht auf der Matte, und sie war auch nicht da.", "de")]
    [InlineData("Le chat est sur la table et il ne veut pas partir avec nous.", "fr")]
    [InlineData("El gato está en la mesa y no se va con los niños, pero es muy bueno.", "es")]
    [InlineData("O gato está na mesa e não quer sair com as crianças, mas é muito bom.", "pt")]
    [InlineData("Il gatto è sulla tavola e non vuole uscire con gli amici, ma è anche buono.", "it")]
    [InlineData("De kat is niet op de mat, en het is ook niet bij ons.", "nl")]
    [InlineData("Кошка сидит на столе и не хочет уходить.", "ru")]
    [InlineData("猫在桌子上，它不想离开。", "zh")]
    [InlineData("猫はテーブルの上にいて、出て行きたくありません。", "ja")]
    [InlineData("고양이는 탁자 위에 있고 떠나고 싶어하지 않는다.", "ko")]
    [InlineData("القطة على الطاولة ولا تريد المغادرة.", "ar")]
    [InlineData("החתול על השולחן והוא לא רוצה ללכת.", "he")]
    [InlineData("گربه روی میز است و نمی‌خواهد برود، چه کنیم؟", "fa")]
    [InlineData("42", "en")]
    public void A_language_is_known_by_its_letters_and_small_words(string text, string language) => Assert.Equal(language, SmallTalk.Of(text).Language);

    [Fact]
    public void Names_in_other_letters_do_not_change_the_language() =>
        Assert.Equal("en", SmallTalk.Of("The word 平和 is Japanese for peace, and мир is Russian for it.").Language);

    [Theory]
    [InlineData("Get it at https://example.com/a/b/do/no/a/e/o/os/as/em and https://example.org/com/a/e/o.\n\nUse `a e o no do em` here.")]
    [InlineData("Files: src/de/la/el/los.es, C:\\\\de\\\\la\\\\el.txt, com.de.la.el, o_que_e, do@no.com.br, o=a&e=os")]
    [InlineData("```\nder die das und ist nicht ein eine zu den\n```\n\nRun `der die das und ist nicht` twice.")]
    [InlineData("Café de la Paix, Paris")]
    [InlineData("Il Gattopardo\n\nLa Dolce Vita")]
    [InlineData("Van Gogh, De Kooning en Rembrandt")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.")]
    [InlineData("The town says: “Der Wald ist nicht für die Leute da, und er wird es auch nicht.” That is what we hear of it, and it is not what they want from us.")]
    [InlineData("o a e os")]
    public void Without_evidence_in_running_text_an_essay_is_English(string text) => Assert.Equal("en", SmallTalk.Of(text).Language);

    [Theory]
    [InlineData("Die Katze ist auf der Matte.\n\nSiehe https://example.com/the/of/and/to/is/that/for/was/with", "de")]
    [InlineData("החתול על השולחן: https://example.com/this/is/a/very/long/address/of/a/page/that/nobody/reads", "he")]
    [InlineData("请看https://example.com/this/is/a/very/long/address/of/a/page的说明，版本是v2.0。", "zh")]
    [InlineData("詳しくはhttps://example.com/this/is/a/very/long/address/of/a/pageを見てください。", "ja")]
    [InlineData("Katten är inte på mattan, och den var där i flera timmar.", "sv")]
    [InlineData("Kot nie jest na macie i nie chce się ruszyć, ale to nic.", "pl")]
    [InlineData("Кіт сидить на столі, і він не хоче йти.", "uk")]
    [InlineData("Мачка је на столу и не жели да иде. Њој је лепо.", "sr")]
    public void A_language_is_known_beside_addresses_and_its_neighbors(string text, string language) => Assert.Equal(language, SmallTalk.Of(text).Language);

    [Fact]
    public void What_the_author_says_is_stronger() => Assert.Equal("pt-BR", SmallTalk.Of("---\nlang: pt-BR\n---\n\nThe cat is on the mat.\n").Language);

    [Theory]
    [InlineData("ar", true)]
    [InlineData("he-IL", true)]
    [InlineData("fa", true)]
    [InlineData("ur-PK", true)]
    [InlineData("az-Arab", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("en", false)]
    [InlineData("ja", false)]
    public void A_talk_knows_which_way_its_language_runs(string language, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, SmallTalk.Of($"---\nlang: {language}\n---\n\ntext\n").IsRightToLeft);

    [Fact]
    public void Labels_are_in_the_language_of_the_talk() =>
        Assert.Equal("Merci", SmallTalk.Of("---\nlang: fr\n---\n\ntexte\n").Slides.OfType<ClosingSlide>().Single().Title.PlainText);

    [Fact]
    public void A_language_without_a_file_is_reported()
    {
        Diagnostic diagnostic = SmallTalk.Outcome("---\nlang: sv\n---\n\ntext\n").Diagnostics.Single(found => found.Code == "ED208");

        Assert.Equal(Severity.Information, diagnostic.Severity);
        Assert.Contains("\"sv\"", diagnostic.Message, StringComparison.Ordinal);
    }

    /// <summary>The proportions of the study that the files name (IReST, 2012): words or characters a minute, read aloud.</summary>
    [Theory]
    [InlineData("de", 179)]
    [InlineData("fr", 195)]
    [InlineData("es", 218)]
    [InlineData("pt", 181)]
    [InlineData("it", 188)]
    [InlineData("nl", 202)]
    [InlineData("ru", 184)]
    [InlineData("zh", 255)]
    [InlineData("ja", 357)]
    [InlineData("ar", 138)]
    [InlineData("he", 187)]
    public void A_language_has_its_own_pace(string language, int readAloud)
    {
        const double english = 228;
        string text = string.Join(' ', Enumerable.Repeat("a", 1000));

        double pace = 1000 / SmallTalk.Of($"---\nlang: {language}\n---\n\n{text}\n").Duration.TotalMinutes;

        Assert.InRange(pace, (140 * readAloud / english) - 2.5, (140 * readAloud / english) + 2.5);
    }

    [Theory]
    [InlineData("这个句子说明一个道理。但是它很短。工具不是目的。", 3)]
    [InlineData("道具は目的ではない。しかし、役に立つ。だから使う。", 3)]
    [InlineData("Dr. Smith is a friend of bread, milk etc. in this town. He left.", 2)]
    [InlineData("Is it? Haste is a thief. And so on…", 3)]
    public void Characters_of_scripts_without_spaces_are_counted_one_by_one_and_sentences_end_at_their_stops(string text, int sentences)
    {
        string essay = string.Concat(Enumerable.Range(1, 3).Select(i => $"## S{i}\n\n{text}\n\n"));

        Assert.Equal(3, SmallTalk.Of(essay).Claims.Count());
        Assert.True(SmallTalk.Of(essay).Claims.First().Title.PlainText.Length < text.Length, $"one of {sentences} sentences");
    }

    private static readonly string[] KnownOfRelation =
        ["verbs", "between", "negations", "negations-before", "at-odds", "in-accord", "whole", "whole-in-accord", "negated-subjects"];

    private static IEnumerable<string> Keys(YamlMapping language, string section) =>
        ((YamlMapping)language[section]!.Value).Entries.Select(entry => entry.Key); // each has the section: compared above

    private static YamlMapping Read(string name)
    {
        string file = RepositoryFiles.Path("src", "GenAiAlignment.Talks", "Languages", name + ".yaml");
        return YamlReader.Read(new SourceText(name, File.ReadAllText(file))).Value ?? throw new InvalidOperationException(name);
    }
}
