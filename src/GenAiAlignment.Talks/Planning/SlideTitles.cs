using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Makes titles of texts.</summary>
internal static class SlideTitles
{
    private const string Separators = " -–—:,;.|";
    private const string OpeningQuotes = "\"“„«‘‚";
    private const string ClosingQuotes = "\"”“»’‘";

    public static InlineText Plain(string text, SourceSpan span) => new([new InlineRun(text, InlineStyle.None, null, span)]);

    /// <summary>A description without the title it begins with: "T - we don't need..." is "we don't need...".</summary>
    public static string WithoutTitle(string description, string title)
    {
        bool repeats = description.Length > title.Length
            && description.StartsWith(title, StringComparison.OrdinalIgnoreCase)
            && Separators.Contains(description[title.Length], StringComparison.Ordinal);
        return repeats ? description[title.Length..].TrimStart(Separators.ToCharArray()) : description;
    }

    /// <summary>A text cut out of a sentence: without the comma or dash it ended with there.</summary>
    public static InlineText WithoutTrailingComma(InlineText text)
    {
        string whole = text.Text;
        string trimmed = whole.TrimEnd().TrimEnd(',', ';', ':', '–', '—').TrimEnd();
        return text.Slice(0, trimmed.Length);
    }

    /// <summary>A quotation without the quotation marks around it: the slide's design has its own.</summary>
    public static InlineText WithoutQuotes(InlineText text)
    {
        string whole = text.Text.Trim();
        bool isQuoted = whole.Length > 2
            && OpeningQuotes.Contains(whole[0], StringComparison.Ordinal)
            && ClosingQuotes.Contains(whole[^1], StringComparison.Ordinal)
            && !whole[1..^1].Any(letter => letter == whole[0] || letter == whole[^1]);
        int start = text.Text.IndexOf(whole, StringComparison.Ordinal);
        return isQuoted ? text.Slice(start + 1, whole.Length - 2) : text;
    }
}
