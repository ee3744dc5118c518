using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>How many words numbers are when they are said. The numbers stand alone in a sentence that has a word before and a word behind them.</summary>
public sealed class SpokenNumbersTests
{
    [Theory]
    [InlineData("7", "seven")]
    [InlineData("21", "twenty one")]
    [InlineData("300", "three hundred")]
    [InlineData("1,680", "one thousand six hundred eighty")]
    [InlineData("2,000,000", "two million")]
    [InlineData("4000", "four thousand")]
    [InlineData("3.14", "three point one four")]
    [InlineData("0.125", "zero point one two five")]
    [InlineData("1984", "nineteen eighty four")]
    [InlineData("1900", "nineteen hundred")]
    [InlineData("1806", "eighteen oh six")]
    [InlineData("2006", "two thousand six")]
    [InlineData("2024", "twenty twenty four")]
    [InlineData("1980s", "nineteen eighties")]
    [InlineData("21st", "twenty first")]
    [InlineData("50%", "fifty percent")]
    [InlineData("$1.5", "one point five dollars")]
    [InlineData("5kg", "five kilograms")]
    [InlineData("GPT-4", "GPT four")]
    [InlineData("10:30", "ten thirty")]
    [InlineData("007", "oh oh seven")]
    [InlineData("-", "")]
    [InlineData("word", "word")]
    public void In_English_a_number_takes_the_words_that_are_said(string number, string said) => Assert.Equal(Spaced(said), WordsOf("en", number));

    [Theory]
    [InlineData("de", "1.680", "ein tausend sechs hundert achtzig")]
    [InlineData("de", "3,5", "drei komma fünf")]
    [InlineData("de", "1984", "neunzehn vier achtzig")]
    [InlineData("de", "50 %", "fünfzig prozent")]
    [InlineData("fr", "12 000", "douze mille")]
    [InlineData("fr", "1984", "un mille neuf cent quatre-vingt quatre")]
    [InlineData("fr", "2e", "deuxième")]
    [InlineData("es", "1.º", "primero")]
    [InlineData("ru", "3-й", "третий")]
    [InlineData("ar", "٣٠٠", "ثلاث مئة")]
    public void In_other_languages_too(string language, string number, string said) => Assert.Equal(Spaced(said), WordsOf(language, number));

    [Theory]
    [InlineData("ja", "1,680", "一千六百八十")]
    [InlineData("ja", "2024年", "二千二十四年")]
    [InlineData("zh", "30000", "三万")]
    [InlineData("zh", "1984年", "一九八四年")]
    public void Where_pace_counts_characters_numbers_take_those_that_are_said(string language, string number, string said)
    {
        const string filling = "文";

        Assert.Equal(said.Length, SmallTalk.Of($"{filling}{number}{filling}", $"lang: {language}").Words - 2);
    }

    private static int Spaced(string said) => said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static int WordsOf(string language, string number) => SmallTalk.Of($"so {number} so", $"lang: {language}").Words - 2;
}
