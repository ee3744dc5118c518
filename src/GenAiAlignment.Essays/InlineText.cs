using System.Collections.Immutable;

namespace GenAiAlignment.Essays;

/// <summary>Running text, flattened to styled runs. Neighbouring runs differ in style, link or kind.</summary>
public sealed record InlineText(ImmutableArray<InlineRun> Runs)
{
    public static InlineText Empty { get; } = new([]);

    public bool IsEmpty => Runs.All(run => string.IsNullOrWhiteSpace(run.Text) && run.Picture is null);

    /// <summary>The text without its styles, pictures and footnote marks; white space runs folded to one space, ends trimmed.</summary>
    public string PlainText => string.Join(
        ' ',
        string.Concat(Runs.Where(run => run.Picture is null && run.Footnote is null).Select(run => run.Text))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => PlainText;
}
