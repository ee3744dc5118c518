using GenAiAlignment.Talks.Languages;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>What states something without a full stop, in each language: headings do.</summary>
public sealed class SentenceShapeTests
{
    [Theory]
    [InlineData("en", "Own tools cost more than they are worth", true)]
    [InlineData("en", "Small tools outlast big plans", true)]
    [InlineData("en", "The three rules of the house", false)]
    [InlineData("en", "A smaller toolbox for everyone", false)]
    [InlineData("en", "How a garden grows in spring", false)]
    [InlineData("de", "Der Garten gelingt durch Geduld, nicht durch Fleiß und Eile", true)]
    [InlineData("de", "Kleine Beete wachsen schneller", true)]
    [InlineData("de", "Die drei Regeln des Gartens", false)]
    [InlineData("de", "Warum Gärten scheitern", false)]
    [InlineData("fr", "La lenteur nourrit le goût", true)]
    [InlineData("fr", "Un métier s'apprend en le faisant", true)]
    [InlineData("fr", "Les clients du matin", false)]
    [InlineData("es", "Menos reuniones ahorran tiempo y ganan confianza", true)]
    [InlineData("es", "El tiempo de los demás vale dinero", true)]
    [InlineData("es", "Las tres reglas de la casa", false)]
    [InlineData("it", "La ripetizione educa lo sguardo", true)]
    [InlineData("it", "Il tempo non si perde", true)]
    [InlineData("it", "Le tre regole della casa", false)]
    [InlineData("pt", "O silêncio custa mais do que os juros", true)]
    [InlineData("pt", "A paciência vale ouro", true)]
    [InlineData("pt", "As cinco regras da carteira", false)]
    [InlineData("nl", "Stilstand is ook gebruik van de weg", true)]
    [InlineData("nl", "Kinderen hebben ruimte nodig, geen speeltuin", true)]
    [InlineData("nl", "De drie regels van het huis", false)]
    [InlineData("ru", "Вещь ломается проще, чем мы думаем", true)]
    [InlineData("ru", "Починка учит терпению", true)]
    [InlineData("ru", "Привычка меняет человека", true)]
    [InlineData("ru", "Три правила нашего дома", false)]
    [InlineData("ar", "الصوت يسبق الحرف", true)]
    [InlineData("ar", "عشر دقائق تكفي", true)]
    [InlineData("ar", "قواعد البيت الثلاث", false)]
    [InlineData("he", "שקיפות פותרת חובות", true)]
    [InlineData("he", "בית משותף אינו אוסף של דירות", true)]
    [InlineData("he", "שלושת הכללים של הבית", false)]
    [InlineData("ja", "待つ時間は空白ではない", true)]
    [InlineData("ja", "短い手紙が心に残る", true)]
    [InlineData("ja", "三つの約束と手紙", false)]
    [InlineData("ko", "밤의 잠은 낮의 빛으로 만들어진다", true)]
    [InlineData("ko", "몸은 장소를 기억한다", true)]
    [InlineData("ko", "우리 집의 세 가지 규칙", false)]
    [InlineData("zh", "舌头是可以教的", true)]
    [InlineData("zh", "饭桌比聊天软件更能留住朋友", true)]
    [InlineData("zh", "三条家里的规矩", false)]
    public void A_text_with_a_verb_states_something_and_a_topic_does_not(string language, string text, bool isStatement) =>
        Assert.Equal(isStatement, new SentenceShape(LanguageData.Of(language)).IsStatement(text));

    [Theory]
    [MemberData(nameof(LanguageTests.Files), MemberType = typeof(LanguageTests))]
    public void Each_language_knows_its_verbs(string language) =>
        Assert.True(LanguageData.Of(language).Words("sentences", "finite").Length >= FewestVerbs(language), language);

    /// <summary>Korean verbs show by their endings.</summary>
    private static int FewestVerbs(string language) => language == "ko" ? 10 : 60;
}
