using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Essays.Reading;

/// <summary>
/// What a picture in running text leaves there. Inside a sentence it stands for a word, and its alternative text is read in its place. Apart (on a line of its
/// own, before the first word or behind the last) it only illustrates, and nothing is read. An ornament is no picture in either place.
/// </summary>
internal sealed class PicturesInText
{
    private const string ClosingMarks = ".,;:!?)”»’。，；：！？）";

    private readonly List<InlineRun> settled = [];
    private int lastText = -1;
    private bool isBehindGap;

    /// <param name="runs">A whole text; a line break is a run of its own.</param>
    /// <param name="leaveOut">Is asked whether to leave a picture out.</param>
    public static List<InlineRun> Settle(List<InlineRun> runs, Func<PictureBlock, bool> leaveOut)
    {
        if (runs.TrueForAll(run => run.Picture is null))
        {
            return runs;
        }

        PicturesInText text = new();
        int first = runs.FindIndex(HasWords);
        int last = runs.FindLastIndex(HasWords);
        bool[] standsAmongWords = WordsOnLine(runs);
        for (int i = 0; i < runs.Count; i++)
        {
            bool isApart = i < first || i > last || !standsAmongWords[i];
            text.Add(runs[i], isApart, first >= 0, runs[i].Picture is { } picture && leaveOut(picture));
        }

        text.CloseGap(null);
        return text.settled;
    }

    private void Add(InlineRun run, bool isApart, bool hasWords, bool isLeftOut)
    {
        if (run.Picture is null || !isApart)
        {
            AddText(isLeftOut ? run with { Picture = null } : run);
        }
        else if (isLeftOut)
        {
            isBehindGap = true;
        }
        else if (hasWords && run.Picture.Size is not null)
        {
            isBehindGap = true;
            settled.Add(run with { Text = "" });
        }
        else
        {
            AddText(run);
        }
    }

    private void AddText(InlineRun run)
    {
        if (isBehindGap && lastText < 0)
        {
            run = run with { Text = run.Text.TrimStart(' ') };
        }

        if (run.Text.Length > 0)
        {
            CloseGap(run.Text[0]);
            lastText = settled.Count;
            isBehindGap = false;
        }

        settled.Add(run);
    }

    /// <summary>White space before what is gone is too much before the end, more white space or a closing mark.</summary>
    /// <param name="next">What stands behind it; <see langword="null"/> at the end.</param>
    private void CloseGap(char? next)
    {
        if (isBehindGap && lastText >= 0 && (next is not { } letter || char.IsWhiteSpace(letter) || ClosingMarks.Contains(letter, StringComparison.Ordinal)))
        {
            settled[lastText] = settled[lastText] with { Text = settled[lastText].Text.TrimEnd(' ') };
        }
    }

    /// <summary>For each run whether there are words on its line.</summary>
    private static bool[] WordsOnLine(List<InlineRun> runs)
    {
        bool[] found = new bool[runs.Count];
        int start = 0;
        for (int i = 0; i <= runs.Count; i++)
        {
            if (i == runs.Count || IsBreak(runs[i]))
            {
                found.AsSpan(start, i - start).Fill(runs.GetRange(start, i - start).Exists(HasWords));
                start = i + 1;
            }
        }

        return found;
    }

    private static bool HasWords(InlineRun run) => run.Picture is null && run.Text.Any(char.IsLetterOrDigit);

    private static bool IsBreak(InlineRun run) => run.Text == "\n" || (run.Text == " " && run.Span.Text.Contains('\n', StringComparison.Ordinal));
}
