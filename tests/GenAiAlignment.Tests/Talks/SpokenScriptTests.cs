using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Slides;
using Xunit;

namespace GenAiAlignment.Tests.Talks;

/// <summary>Scripts as one can speak them.</summary>
public sealed class SpokenScriptTests
{
    [Theory]
    [InlineData("Haste is a thief (see below) of care.", "Haste is a thief of care.")]
    [InlineData("Haste is a thief (Figure 1).", "Haste is a thief.")]
    [InlineData("Haste is a thief [12].", "Haste is a thief.")]
    [InlineData("Haste is a thief (https://example.org/haste).", "Haste is a thief.")]
    [InlineData("Look at https://www.example.org/haste?a=b for more.", "Look at example.org for more.")]
    [InlineData("In this post, we look at haste.", "We look at haste.")]
    [InlineData("Haste is bad. In this essay, we look at care.", "Haste is bad. We look at care.")]
    [InlineData("As we said in this post, haste is bad.", "As we said, haste is bad.")]
    [InlineData("Haste (or hurry, if you like) is a thief.", "Haste (or hurry, if you like) is a thief.")]
    [InlineData("Haste (see how it goes when nobody has any time left?) is bad.", "Haste (see how it goes when nobody has any time left?) is bad.")]
    [InlineData("Haste is a thief.[^1]\n\n[^1]: Heywood.", "Haste is a thief.")]
    public void What_is_only_read_is_not_said(string written, string spoken) =>
        Assert.Equal(spoken, Assert.IsType<ParagraphBlock>(Spoken($"**Care takes time.**\n\n{written}\n")[1]).Text.Text);

    [Theory]
    [InlineData("de", "Eile ist ein Dieb (siehe unten).", "Eile ist ein Dieb.")]
    [InlineData("fr", "La hâte est un voleur (voir la figure 2).", "La hâte est un voleur.")]
    [InlineData("es", "La prisa es un ladrón (véase la tabla 3).", "La prisa es un ladrón.")]
    [InlineData("it", "La fretta è un ladro (vedi sotto).", "La fretta è un ladro.")]
    [InlineData("pt", "A pressa é um ladrão (ver abaixo).", "A pressa é um ladrão.")]
    [InlineData("nl", "Haast is een dief (zie figuur 1).", "Haast is een dief.")]
    [InlineData("ru", "Спешка ворует заботу (см. рис. 1).", "Спешка ворует заботу.")]
    [InlineData("ar", "العجلة لص (انظر الشكل 1).", "العجلة لص.")]
    [InlineData("he", "החיפזון הוא גנב (ראו להלן).", "החיפזון הוא גנב.")]
    [InlineData("ja", "急ぐことは泥棒です（図1）。", "急ぐことは泥棒です。")]
    [InlineData("ko", "서두름은 도둑이다 (그림 1).", "서두름은 도둑이다.")]
    [InlineData("zh", "匆忙是小偷（见图1）。", "匆忙是小偷。")]
    public void Each_language_has_its_own_words_for_it(string language, string written, string spoken) =>
        Assert.Contains(spoken, Texts(SmallTalk.Of($"{written}\n\n**X.**\n", $"lang: {language}"), slide => slide.Notes.Spoken));

    [Fact]
    public void Every_language_has_words_that_are_not_said() => Assert.All(LanguageData.Known, language =>
    {
        ClaimWords words = ClaimWords.Of(language);
        Assert.NotEmpty(words.Unspoken);
        Assert.NotEmpty(words.UnspokenRemarks);
    });

    [Fact]
    public void On_paper_and_for_coverage_the_script_stays_as_it_is_written()
    {
        Talk talk = SmallTalk.Of("**Care takes time.**\n\nHaste is a thief (see below).\n");

        Assert.Contains("Haste is a thief (see below).", SmallTalk.Said(talk));
        Assert.Equal(100, TalkCoverage.PercentOf(talk));
    }

    [Fact]
    public void The_sentence_that_carries_a_paragraph_is_bold()
    {
        ParagraphBlock paragraph = Assert.IsType<ParagraphBlock>(Spoken("**Care takes time.**\n\nSo it goes here. Haste is not a gift but a thief. He came in.\n")[1]);

        Assert.Equal(["Haste is not a gift but a thief."], Bold(paragraph));
    }

    [Fact]
    public void A_claim_in_a_paragraph_is_the_sentence_that_carries_it()
    {
        Talk talk = SmallTalk.Of("## Haste\n\nThis is how it goes. Haste is a thief.\n\n## Care\n\nCare is a friend. It pays off.\n");

        Assert.Equal(
            ["Haste is a thief.", "Care is a friend."],
            talk.Claims.SelectMany(claim => claim.Notes.Spoken).OfType<ParagraphBlock>().SelectMany(Bold));
    }

    [Fact]
    public void A_long_script_is_broken_at_sentences()
    {
        string paragraph = string.Join(' ', Enumerable.Repeat("Perhaps I said nothing there.", 36));
        ParagraphBlock[] spoken = [.. Spoken($"**Care takes time.**\n\n{paragraph}\n").OfType<ParagraphBlock>()];

        Assert.True(spoken.Length >= 3);
        Assert.All(spoken, part => Assert.EndsWith(".", part.Text.PlainText, StringComparison.Ordinal));
        Assert.Equal($"Care takes time. {paragraph}", string.Join(' ', spoken.Select(part => part.Text.PlainText)));
    }

    [Fact]
    public void A_script_as_it_is_written_stays_so()
    {
        Talk talk = SmallTalk.Of("**Care takes time.**\n\nHaste is a thief (see below). It came.\n", "script: as-written");

        Assert.All(talk.Slides, slide => Assert.Equal(slide.Notes.Script, slide.Notes.Spoken));
    }

    private static Block[] Spoken(string essay) => [.. SmallTalk.Of(essay).Claims.First().Notes.Spoken];

    private static string[] Texts(Talk talk, Func<Slide, IEnumerable<Block>> blocks) =>
        [.. talk.Slides.SelectMany(blocks).OfType<ParagraphBlock>().Select(block => block.Text.PlainText)];

    private static string[] Bold(ParagraphBlock paragraph) =>
        [.. paragraph.Text.Runs.Where(run => run.Style.HasFlag(InlineStyle.Strong)).Select(run => run.Text)];
}
