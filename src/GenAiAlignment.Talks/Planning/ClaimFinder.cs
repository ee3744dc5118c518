using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Knows a claim: a paragraph that is strong from end to end, white space and a final full stop aside.</summary>
internal static class ClaimFinder
{
    private const int LeastWordsOfInlineClaim = 6;

    public static bool IsClaim(Block block) =>
        block is ParagraphBlock paragraph
        && paragraph.Text.Runs.Any(run => run.Style.HasFlag(InlineStyle.Strong))
        && paragraph.Text.Runs.Select((run, index) => (run, IsLast: index == paragraph.Text.Runs.Length - 1)).All(item =>
            item.run.Style.HasFlag(InlineStyle.Strong)
            || string.IsNullOrWhiteSpace(item.run.Text)
            || (item.IsLast && item.run.Text.Trim() == "."));

    /// <summary>Strong text inside a paragraph that is long enough to be a sentence of its own.</summary>
    public static IEnumerable<InlineRun> InlineClaims(ParagraphBlock paragraph) => IsClaim(paragraph)
        ? []
        : paragraph.Text.Runs.Where(run =>
            run.Style.HasFlag(InlineStyle.Strong) && run.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= LeastWordsOfInlineClaim);
}
