using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>What of a paragraph is its claim.</summary>
internal static partial class ClaimTexts
{
    /// <summary>More words than this cannot be read while somebody speaks.</summary>
    private const int MostWords = 60;

    /// <summary>Longer bold words at the start of an item are its text, not its heading.</summary>
    private const int MostWordsOfRunIn = 15;

    private const string RunInMarks = ":.;–—-：。 ";

    /// <summary>
    /// A thesis: the bold words it opens with when they head the rest, the whole when it is short, else its first sentence; without the colon that leads on to
    /// a list.
    /// </summary>
    public static InlineText Thesis(InlineText paragraph, SentenceSplitter sentences)
    {
        InlineText claim = RunIn(paragraph) ?? Short(paragraph, sentences);
        return claim.Slice(0, claim.Text.TrimEnd(' ', ':', '：').Length);
    }

    /// <summary>The whole when it is short, else its first sentence.</summary>
    public static InlineText Short(InlineText paragraph, SentenceSplitter sentences)
    {
        if (WordCounter.Count(paragraph.PlainText) <= MostWords)
        {
            return paragraph.Slice(0, paragraph.Text.Length);
        }

        (int start, int length) = sentences.Split(paragraph.Text) is [var first, ..] ? first : (0, paragraph.Text.Length);
        return paragraph.Slice(start, length);
    }

    /// <summary>A text without the number it opens with, such as <c>7.</c> or <c>(7)</c>.</summary>
    /// <returns><see langword="null"/> when it opens with none.</returns>
    public static (int Number, InlineText Text)? Numbered(InlineText text)
    {
        string whole = text.Text;
        Match match = LeadingNumber().Match(whole);
        return match.Success && int.TryParse(match.Groups["number"].ValueSpan, out int number)
            ? (number, text.Slice(match.Length, whole.Length - match.Length))
            : null;
    }

    private static InlineText? RunIn(InlineText paragraph)
    {
        ImmutableArray<InlineRun> strong = [.. paragraph.Runs.TakeWhile(run => run.Style.HasFlag(InlineStyle.Strong) || string.IsNullOrWhiteSpace(run.Text))];
        InlineText head = new(strong);
        string text = head.Text.TrimEnd();
        if (text.Length == 0 || strong.Length == paragraph.Runs.Length)
        {
            return null;
        }

        string rest = paragraph.Runs[strong.Length].Text.TrimStart();
        bool heads = rest.Length > 0 && (RunInMarks.Contains(rest[0], StringComparison.Ordinal) || RunInMarks.Contains(text[^1], StringComparison.Ordinal));
        return heads && WordCounter.Count(text) is > 0 and <= MostWordsOfRunIn ? head.Slice(0, text.TrimEnd(':', '：', ' ', '–', '—').Length) : null;
    }

    [GeneratedRegex(@"^\s*\(?(?<number>\d{1,4})[.)]\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingNumber();
}
