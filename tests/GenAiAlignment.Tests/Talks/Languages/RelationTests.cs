using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>Where a claim divides, in each language.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("en", "Haste contradicts care", "Haste", "contradicts", "care")]
    [InlineData("de", "Eile ist unvereinbar mit Sorgfalt", "Eile", "ist unvereinbar mit", "Sorgfalt")]
    [InlineData("de", "Zwang ist grundsätzlich nicht vereinbar mit Würde.", "Zwang", "ist grundsätzlich nicht vereinbar mit", "Würde.")]
    [InlineData("de", "Nichts Eiliges ist vereinbar mit Sorgfalt", "Nichts Eiliges", "ist vereinbar mit", "Sorgfalt")]
    [InlineData("de", "Der Zwang widerspricht der Würde", "Der Zwang", "widerspricht", "der Würde")]
    [InlineData("fr", "La hâte est incompatible avec le soin", "La hâte", "est incompatible avec", "le soin")]
    [InlineData("fr", "La hâte n’est pas compatible avec le soin", "La hâte", "n’est pas compatible avec", "le soin")]
    [InlineData("fr", "Les promesses sont tout à fait contraires aux faits", "Les promesses", "sont tout à fait contraires aux", "faits")]
    [InlineData("es", "La prisa es incompatible con el cuidado", "La prisa", "es incompatible con", "el cuidado")]
    [InlineData("es", "La prisa no es compatible con el cuidado", "La prisa", "no es compatible con", "el cuidado")]
    [InlineData("pt", "A pressa é incompatível com o cuidado", "A pressa", "é incompatível com", "o cuidado")]
    [InlineData("pt", "A pressa não é compatível com o cuidado", "A pressa", "não é compatível com", "o cuidado")]
    [InlineData("it", "La fretta è incompatibile con la cura", "La fretta", "è incompatibile con", "la cura")]
    [InlineData("it", "La fretta non è compatibile con la cura", "La fretta", "non è compatibile con", "la cura")]
    [InlineData("nl", "Haast is onverenigbaar met zorg", "Haast", "is onverenigbaar met", "zorg")]
    [InlineData("nl", "Haast is niet verenigbaar met zorg", "Haast", "is niet verenigbaar met", "zorg")]
    [InlineData("ru", "Спешка несовместима с заботой", "Спешка", "несовместима с", "заботой")]
    [InlineData("ru", "Спешка не совместима с заботой", "Спешка", "не совместима с", "заботой")]
    [InlineData("zh", "强制使用违背自由选择", "强制使用", "违背", "自由选择")]
    [InlineData("zh", "机器代劳不符合创新精神", "机器代劳", "不符合", "创新精神")]
    [InlineData("ja", "創造と両立しないのは機械への委任だ", "創造", "と両立しないのは", "機械への委任だ")]
    [InlineData("ar", "الإكراه يتعارض مع الحرية", "الإكراه", "يتعارض مع", "الحرية")]
    [InlineData("ar", "الإكراه لا يتوافق مع الحرية", "الإكراه", "لا يتوافق مع", "الحرية")]
    [InlineData("he", "כפייה סותרת את החירות", "כפייה", "סותרת את", "החירות")]
    [InlineData("he", "כפייה אינה מתיישבת עם חירות", "כפייה", "אינה מתיישבת עם", "חירות")]
    public void A_claim_divides_at_its_relation(string language, string claim, string subject, string relation, string other)
    {
        Opposition? parts = Claim(language, claim);

        Assert.Equal((subject, relation, other), (parts?.Subject.PlainText, parts?.Relation.PlainText, parts?.Object.PlainText));
    }

    [Theory]
    [InlineData("en", "Haste does not contradict care")]
    [InlineData("en", "Nothing contradicts care")]
    [InlineData("de", "Eile ist vereinbar mit Sorgfalt")]
    [InlineData("de", "Eile ist mit Sorgfalt unvereinbar")]
    [InlineData("fr", "La hâte est compatible avec le soin")]
    [InlineData("es", "La prisa no es incompatible con el cuidado")]
    [InlineData("it", "La fretta non è incompatibile con la cura")]
    [InlineData("ru", "Спешка совместима с заботой")]
    [InlineData("zh", "机器代劳不违背创新")]
    [InlineData("ja", "機械への委任は創造と両立しない")]
    [InlineData("ko", "서두름은 돌봄과 양립할 수 없다")]
    public void A_claim_that_sets_nothing_apart_or_whose_relation_comes_last_stays_whole(string language, string claim) => Assert.Null(Claim(language, claim));

    private static Opposition? Claim(string language, string claim) =>
        SmallTalk.Of($"---\nlang: {language}\n---\n\n**{claim}**\n").Claims.Single().Opposition;
}
