using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// Counts words as they are spoken: <c>1,680</c> is "one thousand six hundred eighty". A number has a word for each thousand, hundred, ten and
/// unit that it names (<c>twenty-one</c> is two); a decimal mark is a word, and so is each digit behind it; a sign of money or percent is one
/// more. Years are read in pairs, digit by digit, or as any number, as the language has it. Where pace counts characters, each digit but zero is
/// one, and so is its place.
/// </summary>
internal sealed partial class SpokenNumbers
{
    private const string Signs = "%‰°$€£¥₩₹₽₪";

    /// <summary>Longer ones are read digit by digit.</summary>
    private const int MostDigits = 15;

    private const int DigitsOfGroup = 3;
    private const int DigitsOfYear = 4;

    /// <summary>Chinese and Japanese count in ten thousands.</summary>
    private const int DigitsOfMyriad = 4;

    private readonly bool hasSpaces;
    private readonly char decimalMark;
    private readonly YearReading years;
    private readonly string[] ordinals;

    public SpokenNumbers(LanguageData language)
    {
        hasSpaces = language.HasSpaces;
        decimalMark = language.Word("numbers", "decimal")[0];
        years = Enum.Parse<YearReading>(language.Word("numbers", "years"), ignoreCase: true);
        ordinals = [.. language.Words("numbers", "ordinals").OrderByDescending(ending => ending.Length)];
    }

    /// <summary>Words (or, in Chinese and Japanese, characters) of a text when it is said.</summary>
    public int Count(string text)
    {
        if (!text.Any(char.IsDigit))
        {
            return WordCounter.Count(text);
        }

        int words = text.Count(letter => Signs.Contains(letter, StringComparison.Ordinal));
        int start = 0;
        foreach (ValueMatch number in Number().EnumerateMatches(text))
        {
            words += WordCounter.Count(text[start..number.Index]) + WordsOf(text.Substring(number.Index, number.Length));
            start = EndOf(text, number.Index + number.Length);
        }

        return words + WordCounter.Count(text[start..]);
    }

    /// <summary>Behind a number and the ending that makes it an ordinal.</summary>
    private int EndOf(string text, int end)
    {
        string? ending = ordinals.FirstOrDefault(ending => string.CompareOrdinal(text, end, ending, 0, ending.Length) == 0);
        int behind = end + (ending?.Length ?? 0);
        return behind < text.Length && char.IsLetter(text[behind]) ? end : behind;
    }

    private int WordsOf(string number)
    {
        string[] parts = Separator().Split(number);
        if (parts.Length == 1)
        {
            return IntegerWords(number);
        }

        if (parts[0].Length > DigitsOfGroup || parts[1..^1].Any(part => part.Length != DigitsOfGroup))
        {
            // A version, a date, an address: each part is a number.
            return parts.Sum(IntegerWords) + parts.Length - 1;
        }

        bool isDecimal = parts[^1].Length != DigitsOfGroup || number[^(DigitsOfGroup + 1)] == decimalMark;
        return isDecimal ? Cardinal(DigitsOf(string.Concat(parts[..^1]))) + 1 + parts[^1].Length : Cardinal(DigitsOf(string.Concat(parts)));
    }

    private int IntegerWords(string number)
    {
        int[] digits = DigitsOf(number);
        int value = digits.Length == DigitsOfYear ? digits.Aggregate(0, (sum, digit) => (sum * 10) + digit) : 0;
        return (years, value) switch
        {
            (YearReading.Digits, >= 1000) => DigitsOfYear,
            (YearReading.Pairs, (>= 1100 and < 2000) or (>= 2010 and < 2100)) => BelowHundred(value / 100) + OfSecondPair(value % 100),
            _ => Cardinal(digits),
        };
    }

    private int Cardinal(int[] digits)
    {
        bool isSpelled = digits.Length > MostDigits || digits is [0, _, ..];
        return isSpelled ? digits.Length : digits is [0] ? 1 : hasSpaces ? Named(digits) : Written(digits);
    }

    /// <summary>Thousand by thousand, from behind.</summary>
    private static int Named(int[] digits)
    {
        int words = 0;
        for (int end = digits.Length; end > 0; end -= DigitsOfGroup)
        {
            int[] group = digits[Math.Max(0, end - DigitsOfGroup)..end];
            int value = group.Aggregate(0, (sum, digit) => (sum * 10) + digit);
            bool isScaled = end < digits.Length && value > 0;
            words += (value >= 100 ? 2 : 0) + BelowHundred(value % 100) + (isScaled ? 1 : 0);
        }

        return words;
    }

    private static int BelowHundred(int value) => value == 0 ? 0 : value <= 20 || value % 10 == 0 ? 1 : 2;

    /// <summary>"Hundred", "oh five", "eighty-four".</summary>
    private static int OfSecondPair(int value) => value == 0 ? 1 : value < 10 ? 2 : BelowHundred(value);

    /// <summary>Digit by digit, each with its place but the ones, and a character more for ten thousand and for a hundred million.</summary>
    private static int Written(int[] digits) =>
        digits.Select((digit, i) => digit == 0 ? 0 : (digits.Length - 1 - i) % DigitsOfMyriad == 0 ? 1 : 2).Sum() + ((digits.Length - 1) / DigitsOfMyriad);

    private static int[] DigitsOf(string number) => [.. number.Select(digit => (int)char.GetNumericValue(digit))];

    [GeneratedRegex(@"\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,'’\u066B\u066C]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\D", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
