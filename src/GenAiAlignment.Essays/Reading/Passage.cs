using System.Text;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading.Html;
using GenAiAlignment.Essays.Reading.Marks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading;

/// <summary>One passage of running text while it is read.</summary>
/// <param name="tags">Opened before the passage or inside it.</param>
internal sealed class Passage(OpenTags tags)
{
    private readonly List<InlineRun> runs = [];
    private InlineRun? softBreak;

    public OpenTags Tags => tags;

    /// <summary>Adds a run in the style of the open tags. A line begins with no blank, and two pieces have one blank between them.</summary>
    public void Add(InlineRun run)
    {
        if (tags.IsHidden)
        {
            return;
        }

        if (softBreak is { } space)
        {
            softBreak = null;
            if (!JoinsLines(runs[^1].Text, run.Text))
            {
                runs.Add(space);
            }
        }

        string text = (IsAtLineStart || EndsWith(' ')) && IsText(run) ? run.Text.TrimStart(' ') : run.Text;
        if (text.Length > 0 || run.Picture is not null)
        {
            runs.Add(Marked(run with { Text = text }));
        }
    }

    /// <summary>Ends a line of the source, not of the text: a blank, and nothing right behind a line break.</summary>
    public void EndSourceLine(InlineRun run)
    {
        if (runs.Count > 0 && !IsAtLineStart && !EndsWith(' ') && !tags.IsHidden)
        {
            softBreak = Marked(run with { Text = " " });
        }
    }

    /// <summary>Ends the line if it has begun.</summary>
    public void StartLine(InlineRun run)
    {
        if (!IsAtLineStart)
        {
            EndLine(run);
        }
    }

    /// <summary>Ends the line. A passage begins with no line break.</summary>
    public void EndLine(InlineRun run)
    {
        if (tags.IsHidden)
        {
            return;
        }

        softBreak = null;
        TrimEnd(' ');
        if (runs.Count > 0)
        {
            Add(run with { Text = "\n" });
        }
    }

    /// <summary>All runs, neighbors that are alike made one. A passage ends with no line break.</summary>
    /// <param name="leaveOut">Is asked whether to leave a picture out.</param>
    public InlineText Read(Func<PictureBlock, bool> leaveOut)
    {
        while (IsAtLineStart)
        {
            TrimEnd('\n');
            TrimEnd(' ');
        }

        return new InlineText([.. Merged([.. PicturesInText.Settle(runs, leaveOut).Where(run => run.Text.Length > 0 || run.Picture is not null)])]);
    }

    private bool IsAtLineStart => EndsWith('\n');

    private bool EndsWith(char letter) => runs.Count > 0 && IsText(runs[^1]) && runs[^1].Text.EndsWith(letter);

    private static bool IsText(InlineRun run) => run.Picture is null && !run.Style.HasFlag(InlineStyle.Code);

    private InlineRun Marked(InlineRun run) => run with { Style = run.Style | tags.Style, Link = run.Link ?? tags.Link };

    /// <summary>Chinese and Japanese put no blank where a line of the source ends.</summary>
    private static bool JoinsLines(string before, string after) =>
        before.Length > 0 && after.Length > 0 && UnspacedScripts.HasNoBlanks(before[^1]) && UnspacedScripts.HasNoBlanks(after[0]);

    private void TrimEnd(char letter)
    {
        while (EndsWith(letter))
        {
            InlineRun last = runs[^1];
            runs.RemoveAt(runs.Count - 1);
            if (last.Text.TrimEnd(letter) is { Length: > 0 } text)
            {
                runs.Add(last with { Text = text });
            }
        }
    }

    private static IEnumerable<InlineRun> Merged(List<InlineRun> runs)
    {
        StringBuilder text = new();
        for (int first = 0, next; first < runs.Count; first = next)
        {
            text.Clear().Append(runs[first].Text);
            for (next = first + 1; next < runs.Count && AreAlike(runs[first], runs[next]); next++)
            {
                text.Append(runs[next].Text);
            }

            SourceSpan span = runs[first].Span;
            yield return next == first + 1
                ? runs[first]
                : runs[first] with { Text = text.ToString(), Span = span with { Length = Math.Max(runs[next - 1].Span.End - span.Start, 0) } };
        }
    }

    private static bool AreAlike(InlineRun a, InlineRun b) =>
        a.Style == b.Style && a.Link == b.Link && a.Picture is null && b.Picture is null && a.Footnote is null && b.Footnote is null;
}
