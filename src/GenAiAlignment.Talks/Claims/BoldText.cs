using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows text that its author set in bold.</summary>
internal static class BoldText
{
    /// <summary>Whether a paragraph is strong from end to end, white space, footnote marks and a final full stop aside.</summary>
    public static bool IsWhole(ParagraphBlock paragraph) => IsWhole(paragraph.Text);

    public static bool IsWhole(InlineText text)
    {
        bool hasStrong = false;
        for (int i = 0; i < text.Runs.Length; i++)
        {
            InlineRun run = text.Runs[i];
            bool isStrong = run.Style.HasFlag(InlineStyle.Strong);
            bool isLast = i == text.Runs.Length - 1;
            if (!isStrong && !string.IsNullOrWhiteSpace(run.Text) && run.Footnote is null && !(isLast && run.Text.Trim() == "."))
            {
                return false;
            }

            hasStrong |= isStrong && !string.IsNullOrWhiteSpace(run.Text);
        }

        return hasStrong;
    }

    private const int FewestWordsOfLongRun = 6;

    /// <summary>Strong runs that are long enough to be a sentence.</summary>
    public static IEnumerable<InlineRun> LongRunsIn(InlineText text) => text.Runs.Where(run =>
        run.Style.HasFlag(InlineStyle.Strong) && run.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfLongRun);

    /// <summary>Where strong text stands inside a paragraph; runs that touch are one.</summary>
    public static IEnumerable<TextRange> RangesIn(InlineText text)
    {
        int position = 0;
        int start = -1;
        foreach (InlineRun run in text.Runs)
        {
            bool isStrong = run.Style.HasFlag(InlineStyle.Strong) && run.Picture is null;
            if (isStrong && start < 0)
            {
                start = position;
            }
            else if (!isStrong && start >= 0 && (run.Picture is not null || !string.IsNullOrWhiteSpace(run.Text)))
            {
                yield return new TextRange(start, position - start);
                start = -1;
            }

            position += run.Text.Length;
        }

        if (start >= 0)
        {
            yield return new TextRange(start, position - start);
        }
    }
}
