using GenAiAlignment.Tests.Themes.Fonts;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Fonts;

/// <summary>A sentence and the letters of each language that has a file, and of two that have none.</summary>
internal static class LanguageSamples
{
    public static IReadOnlyDictionary<string, string> Sentences { get; } = new Dictionary<string, string>
    {
        ["ar"] = "القطة على الطاولة، ولا تريد المغادرة (اليوم) قبل الساعة ٣؛ أليس كذلك؟ ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ",
        ["de"] = "Die Katze sitzt „auf“ der Straße – äöüÄÖÜß – und will nicht gehen.",
        ["en"] = "The cat’s on the “table” — it won’t leave before 3:30 (or 4%), will it?",
        ["es"] = "¿El niño está en la mesa? ¡Sí! áéíñóúü «ñandú»",
        ["fr"] = "L’œuvre « naïve » où Noël fut fêté : àâæçéèêëîïôùûüÿŒ !",
        ["he"] = "החתול (על השולחן) לא רוצה ללכת; אבגדהוזחטיכךלמםנןסעפףצץקרשת שָׁלוֹם 3.5%",
        ["hi"] = "बिल्ली मेज़ पर बैठी है और जाना नहीं चाहती। क्षत्रज्ञ श्री ०१२",
        ["it"] = "Il gatto è già lì, perché più su non c’è: àèéìòù.",
        ["ja"] = "猫は「テーブル」の上にいて、出て行きたくありません。カタカナ、ひらがな。",
        ["ko"] = "고양이는 ‘탁자’ 위에 있고, 떠나고 싶어하지 않는다.",
        ["nl"] = "De kat is „niet” op de mat: één, twee, geïnd, IJsland.",
        ["pt"] = "O gato não está à mesa; três irmãs vão: âãáàçéêíóôõúü.",
        ["ru"] = "Кошка сидит на столе и не хочет «уходить»: абвгдеёжзийклмнопрстуфхцчшщъыьэюя №",
        ["th"] = "แมวนั่งอยู่บนโต๊ะและไม่อยากไปไหน น้ำใจ ๑๒๓ ฯลฯ อํา",
        ["zh"] = "猫在“桌子”上，它不想离开（今天）。",
    };

    public static TheoryData<string> Languages { get; } = [.. Sentences.Keys];

    /// <summary>What a machine may have: families of one script each, whose slanted and bold files know Latin letters only.</summary>
    public static IEnumerable<FontFamily> MachineFonts { get; } =
        [.. new[] { "ar", "he", "hi", "ja", "ko", "th", "zh" }.Select(language => MadeFont.WithLatinStyles($"Made for {language}", Sentences[language] + Words(language)))];

    /// <summary>The program's own words in a language.</summary>
    private static string Words(string language) =>
        RepositoryFiles.Path("src", "GenAiAlignment.Talks", "Languages", language + ".yaml") is var file && File.Exists(file) ? File.ReadAllText(file) : "";
}
