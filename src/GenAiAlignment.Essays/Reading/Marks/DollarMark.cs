using System.Text.RegularExpressions;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>
/// Knows which dollar signs enclose a formula. Pandoc's rule holds (no white space inside the signs, no figure behind them); and as essays have more prices
/// than formulas, what holds no TeX must not read like prose between two prices.
/// </summary>
internal static partial class DollarMark
{
    public const char Mark = '$';

    /// <summary>A word that is no name of a function.</summary>
    private const string Word =
        @"(?<!\p{L})(?!(?:arg|cosh?|cot|deg|det|dim|exp|gcd|inf|lcm|lim|ln|log|max|min|mod|sinh?|sup|tanh?)(?!\p{L}))\p{L}{2,}";

    /// <summary>Where the sign that closes a formula stands: the first of two when <paramref name="count"/> is two.</summary>
    /// <param name="open">The place of the sign, or of the first of two.</param>
    /// <param name="end">Behind the last letter of the text.</param>
    /// <returns><see langword="null"/> when the sign at <paramref name="open"/> opens no formula.</returns>
    public static int? CloseOf(string text, int open, int count, int end)
    {
        int start = open + count;
        if (Close(text, start, count, end) is not { } close)
        {
            return null;
        }

        string formula = text[start..close];
        char before = open > 0 ? text[open - 1] : ' ';
        char after = close + 1 < end ? text[close + 1] : ' ';
        return count == 2
            ? IsFormula(formula.Trim(), isInWord: false, isBeforeFigure: false) ? close : null
            : IsFormula(formula, IsOfWord(before) || IsOfWord(after), char.IsDigit(after)) ? close : null;
    }

    /// <summary>The next sign that no backslash escapes. A formula of one sign holds no other.</summary>
    private static int? Close(string text, int start, int count, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == Mark)
            {
                int run = 1;
                while (i + run < end && text[i + run] == Mark)
                {
                    run++;
                }

                return run == count ? i : null;
            }
        }

        return null;
    }

    /// <param name="isInWord">Whether a letter or figure stands right outside one of the signs.</param>
    /// <param name="isBeforeFigure">Whether a figure stands right behind it.</param>
    private static bool IsFormula(string formula, bool isInWord, bool isBeforeFigure)
    {
        if (formula.Length == 0 || char.IsWhiteSpace(formula[0]) || char.IsWhiteSpace(formula[^1]))
        {
            return false;
        }

        return Command().IsMatch(formula)
            || (!isBeforeFigure && Bracketed(formula) && (isInWord
                ? LeadingScript().IsMatch(formula)
                : Script().IsMatch(formula) || (Plain().IsMatch(formula) && !Prose().IsMatch(formula) && !Amount().IsMatch(formula))));
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) && !UnspacedScripts.Has(letter);

    /// <summary>Whether all brackets are closed, be it by one of another kind as in the interval <c>[0,1)</c>.</summary>
    private static bool Bracketed(string formula)
    {
        int depth = 0;
        foreach (char letter in formula)
        {
            depth += letter is '(' or '[' or '{' ? 1 : letter is ')' or ']' or '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    [GeneratedRegex(@"\\[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"^[\^_][\w{]", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingScript();

    [GeneratedRegex(@"[\^_][\w{+*-]", RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    /// <summary>Begins with an operand, ends with one, and quotes nothing.</summary>
    [GeneratedRegex(@"^[\p{L}\d(\[|<>=~+−-](?:[^""“”‘’`{}*]|\*(?!\*))*(?<![-+–—/*=<>,;:(&])$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>A word beside another.</summary>
    [GeneratedRegex(Word + @"\s+\p{L}|(?<!\p{L})\p{L}\s+" + Word, RegexOptions.CultureInvariant)]
    private static partial Regex Prose();

    /// <summary>A word behind an amount: <c>20/user</c>, <c>5 or 10</c>.</summary>
    [GeneratedRegex(@"^[\d.,]+.*?[\s/-]" + Word, RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
