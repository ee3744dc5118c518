using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>What of a paragraph is its claim.</summary>
internal static partial class ClaimTexts
{
    /// <summary>More words than this cannot be read while somebody speaks.</summary>
    private const int MostWords = 60;

    /// <summary>Longer bold words at the start of an item are its text, not its heading.</summary>
    private const int MostWordsOfRunIn = 15;

    private const string RunInMarks = ":.;!–—-：。！ ";
    private static readonly char[] Colons = [' ', ':', '：', '\n'];
    private static readonly char[] RunInEnds = [':', '：', ' ', '–', '—', '\n'];

    /// <summary>
    /// A thesis: the bold words it opens with when they head the rest, the whole when it is short, else its first sentence; without the colon that leads on to
    /// a list.
    /// </summary>
    /// <param name="from">Where in the paragraph it begins, behind its number.</param>
    public static TextRange Thesis(ParagraphBlock paragraph, int from, SentenceSplitter sentences)
    {
        TextRange range = RunIn(paragraph.Text, from) ?? Headline.Of(paragraph, from) ?? Short(paragraph.Text, from, sentences);
        return range with { Length = paragraph.Text.Text.Substring(range.Start, range.Length).TrimEnd(Colons).Length };
    }

    /// <summary>From a place on: the whole when it is short, else the first sentence.</summary>
    public static TextRange Short(InlineText paragraph, int from, SentenceSplitter sentences) =>
        WordCounter.Count(paragraph.Text[from..]) <= MostWords ? new TextRange(from, paragraph.Text.Length - from) : FirstSentence(paragraph, from, sentences);

    /// <summary>The first sentence from a place on.</summary>
    public static TextRange FirstSentence(InlineText paragraph, int from, SentenceSplitter sentences)
    {
        (int start, int length) = sentences.Split(paragraph.Text[from..]) is [var first, ..] ? first : (0, paragraph.Text.Length - from);
        return new TextRange(from + start, length);
    }

    /// <summary>The number a text opens with, such as <c>7.</c> or <c>(7)</c>, and where the text behind it begins.</summary>
    /// <returns><see langword="null"/> when it opens with none.</returns>
    public static (int Number, int Behind)? Numbered(InlineText text) => Numbered(LeadingNumber().Match(text.Text));

    /// <summary>The same, where a colon may follow the number as well.</summary>
    public static (int Number, int Behind)? NumberedByAnyMark(InlineText text) => Numbered(LeadingNumberOfAnyMark().Match(text.Text));

    /// <summary>The bold words a text opens with, when they head the rest: a mark ends them or opens the rest.</summary>
    /// <returns><see langword="null"/> when there are none, or too many.</returns>
    public static TextRange? RunIn(InlineText paragraph, int from)
    {
        int end = 0;
        int behind = 0;
        foreach (InlineRun run in paragraph.Runs)
        {
            bool isHead = run.Style.HasFlag(InlineStyle.Strong) || (string.IsNullOrWhiteSpace(run.Text) && behind == end) || behind + run.Text.Length <= from;
            if (!isHead)
            {
                break;
            }

            behind += run.Text.Length;
            end = behind;
        }

        string text = paragraph.Text;
        string head = end > from ? text[from..end].TrimEnd() : "";
        string rest = text[end..].TrimStart();
        bool heads = head.Length > 0 && rest.Length > 0
            && (RunInMarks.Contains(rest[0], StringComparison.Ordinal) || RunInMarks.Contains(head[^1], StringComparison.Ordinal));
        return heads && WordCounter.Count(head) is > 0 and <= MostWordsOfRunIn ? new TextRange(from, head.TrimEnd(RunInEnds).Length) : null;
    }

    private static (int Number, int Behind)? Numbered(Match match) =>
        match.Success && int.TryParse(match.Groups["number"].ValueSpan, out int number) ? (number, match.Length) : null;

    [GeneratedRegex(@"^\s*\(?(?<number>\d{1,4})[.):]\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingNumberOfAnyMark();

    [GeneratedRegex(@"^\s*\(?(?<number>\d{1,4})[.)]\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingNumber();
}
