using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Knows bold text that reads like a claim.</summary>
internal static class ClaimFinder
{
    private const int LeastWordsOfInlineClaim = 6;

    /// <summary>Whether a paragraph is strong from end to end, white space and a final full stop aside.</summary>
    public static bool IsStrong(ParagraphBlock paragraph)
    {
        bool hasStrong = false;
        for (int i = 0; i < paragraph.Text.Runs.Length; i++)
        {
            InlineRun run = paragraph.Text.Runs[i];
            bool isStrong = run.Style.HasFlag(InlineStyle.Strong);
            bool isLast = i == paragraph.Text.Runs.Length - 1;
            if (!isStrong && !string.IsNullOrWhiteSpace(run.Text) && run.Footnote is null && !(isLast && run.Text.Trim() == "."))
            {
                return false;
            }

            hasStrong |= isStrong && !string.IsNullOrWhiteSpace(run.Text);
        }

        return hasStrong;
    }

    /// <summary>Strong text inside a paragraph that is long enough to be a sentence of its own.</summary>
    public static IEnumerable<InlineRun> InlineClaims(ParagraphBlock paragraph) => IsStrong(paragraph)
        ? []
        : paragraph.Text.Runs.Where(run =>
            run.Style.HasFlag(InlineStyle.Strong) && run.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= LeastWordsOfInlineClaim);
}
