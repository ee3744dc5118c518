using System.Globalization;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>Knows which double equals signs highlight what is between them; a comparison (<c>a == b</c>) is text.</summary>
internal static class Highlight
{
    public const char Mark = '=';

    private const string OpeningMarks = "*_`";
    private const string ClosingMarks = "*_`.,;:!?…%";

    /// <param name="start">The place of the first of two signs.</param>
    /// <param name="end">Behind the last letter of the text.</param>
    public static DelimiterType TypeOf(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        char after = start + 2 < end ? text[start + 2] : ' ';
        DelimiterType opens = IsOutside(before) && Opens(after) ? DelimiterType.Open : DelimiterType.Undefined;
        DelimiterType closes = Closes(before) && IsOutside(after) ? DelimiterType.Close : DelimiterType.Undefined;
        return opens | closes;
    }

    private static bool IsOutside(char letter) => !char.IsLetterOrDigit(letter) || UnspacedScripts.Has(letter);

    private static bool Opens(char letter) => IsOfWord(letter) || OpeningMarks.Contains(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.CurrencySymbol;

    private static bool Closes(char letter) => IsOfWord(letter) || ClosingMarks.Contains(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.CurrencySymbol;

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || UnspacedScripts.Has(letter);
}
