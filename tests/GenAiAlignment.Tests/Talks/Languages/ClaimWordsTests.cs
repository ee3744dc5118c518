using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Yaml;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>The words by which each language shows what a text is to its essay.</summary>
public sealed class ClaimWordsTests
{
    private const int FewestOfList = 5;

    /// <summary>Languages that put the verb of a command last may know few words that open one.</summary>
    private const int FewestOfImperatives = 200;

    private static readonly string[] VerbLast = ["ja", "ko"];

    [Theory]
    [MemberData(nameof(LanguageTests.Files), MemberType = typeof(LanguageTests))]
    public void Each_language_has_every_list_and_no_word_in_one_twice(string language)
    {
        YamlMapping words = Read(language);

        Assert.Equal(Read("en").Entries.Select(entry => entry.Key), words.Entries.Select(entry => entry.Key));
        foreach (YamlEntry entry in words.Entries)
        {
            string[] list = [.. ((YamlSequence)entry.Value).Items.Select(item => ((YamlScalar)item).Value)];
            Assert.True(list.Length >= FewestOf(language, entry.Key), $"{entry.Key} of {language} has {list.Length}");
            Assert.Empty(list.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
            Assert.All(list, word => Assert.Equal(word.Trim().ToLowerInvariant(), word));
        }
    }

    [Fact]
    public void A_language_without_a_file_has_the_words_of_English() => Assert.Same(ClaimWords.Of("en-GB"), ClaimWords.Of("sv"));

    [Theory]
    [InlineData("en", "don’t")]
    [InlineData("de", "schliesst")]
    [InlineData("ru", "живем")]
    [InlineData("ar", "اكتب")]
    [InlineData("ar", "ابتعد عن")]
    public void A_word_is_known_in_each_of_its_spellings(string language, string word) =>
        Assert.Contains(word, ClaimWords.Of(language).Imperatives);

    [Theory]
    [InlineData("he", "כשהשכנים שותקים, איש אינו יודע.", true)]
    [InlineData("he", "השכנים שותקים.", false)]
    [InlineData("en", "If you wait, you lose.", true)]
    [InlineData("en", "Iffy plans fail.", false)]
    public void A_word_with_a_hyphen_touches_the_next(string language, string text, bool opens) =>
        Assert.Equal(opens, new OpeningWords(ClaimWords.Of(language).Conditions).Open(text));

    private static int FewestOf(string language, string list) => list switch
    {
        "imperative-endings" or "participles-behind" or "inclusive" => 0,
        "imperatives" => VerbLast.Contains(language) ? FewestOfList : FewestOfImperatives,
        _ => FewestOfList,
    };

    private static YamlMapping Read(string language)
    {
        string file = RepositoryFiles.Path("src", "GenAiAlignment.Talks", "Languages", "Signs", language + ".yaml");
        return YamlReader.Read(new SourceText(language, File.ReadAllText(file))).Value ?? throw new InvalidOperationException(language);
    }
}
