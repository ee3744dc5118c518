using System.Collections.Immutable;

namespace GenAiAlignment.Essays;

/// <summary>Running text, flattened to styled runs. Neighbouring runs differ in style, link or kind.</summary>
public sealed record InlineText(ImmutableArray<InlineRun> Runs)
{
    public static InlineText Empty { get; } = new([]);

    public bool IsEmpty => Runs.All(run => string.IsNullOrWhiteSpace(run.Text) && run.Picture is null);

    /// <summary>The text without its styles and footnote marks; white space runs folded to one space, ends trimmed.</summary>
    public string PlainText => Folded(Runs is [{ Footnote: null } only]
        ? only.Text
        : string.Concat(Runs.Where(run => run.Footnote is null).Select(run => run.Text)));

    public override string ToString() => PlainText;

    /// <summary>All runs in a row, as written: what offsets of <see cref="Slice"/> count.</summary>
    public string Text => Runs is [var only] ? only.Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>A stretch of <see cref="Text"/>, styles kept, white space at its ends taken off.</summary>
    public InlineText Slice(int start, int length)
    {
        string text = Text.Substring(start, length);
        int from = start + (text.Length - text.TrimStart().Length);
        int to = start + text.TrimEnd().Length;
        ImmutableArray<InlineRun>.Builder runs = ImmutableArray.CreateBuilder<InlineRun>();
        int position = 0;
        foreach (InlineRun run in Runs)
        {
            int begin = Math.Max(from, position);
            int end = Math.Min(to, position + run.Text.Length);
            if (begin < end)
            {
                runs.Add(run with { Text = run.Text[(begin - position)..(end - position)] });
            }

            position += run.Text.Length;
        }

        return new InlineText(runs.ToImmutable());
    }

    /// <summary>The same text with a style more on a stretch of <see cref="Text"/>.</summary>
    public InlineText Restyled(int start, int length, InlineStyle style)
    {
        ImmutableArray<InlineRun>.Builder runs = ImmutableArray.CreateBuilder<InlineRun>();
        int position = 0;
        foreach (InlineRun run in Runs)
        {
            int from = Math.Clamp(start - position, 0, run.Text.Length);
            int to = Math.Clamp(start + length - position, from, run.Text.Length);
            Add(run.Text[..from], run.Style);
            Add(run.Text[from..to], run.Style | style);
            Add(run.Text[to..], run.Style);
            position += run.Text.Length;

            void Add(string text, InlineStyle own)
            {
                if (text.Length > 0)
                {
                    runs.Add(run with { Text = text, Style = own });
                }
            }
        }

        return new InlineText(runs.ToImmutable());
    }

    private static string Folded(string text) =>
        IsFolded(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFolded(string text)
    {
        bool isInWord = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter) && (letter != ' ' || !isInWord))
            {
                return false;
            }

            isInWord = letter != ' ';
        }

        return isInWord || text.Length == 0;
    }
}
