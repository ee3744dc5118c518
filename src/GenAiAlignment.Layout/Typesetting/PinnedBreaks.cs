using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Writes chosen line ends into a paragraph, so that every program breaks it there.</summary>
internal static class PinnedBreaks
{
    /// <returns><see langword="null"/> when nothing needs to be pinned.</returns>
    public static TextParagraph? Pin(MeasuredParagraph paragraph, ImmutableArray<ChosenLine> lines, LineBreaking breaking)
    {
        int[] ends = [.. lines
            .SkipLast(1)
            .Where((line, index) => breaking switch
            {
                LineBreaking.Running => false,
                // A break is pinned with the one before it: a line that is pulled up moves the next one's end too.
                LineBreaking.Steady => line.FragileSpare is not null || line.DividesRun,
                LineBreaking.Balanced => true,
                _ => throw new ArgumentOutOfRangeException(nameof(breaking), breaking, null),
            })
            .Where(line => !line.BreaksWord && line.End > 0 && paragraph.Text[line.End - 1] != '\n')
            .Select(line => line.End)];
        return ends.Length == 0 ? null : paragraph.Source with { Spans = Broken(paragraph, ends) };
    }

    private static ImmutableArray<TextSpan> Broken(MeasuredParagraph paragraph, int[] ends)
    {
        ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        foreach (TextSpan span in paragraph.Source.Spans)
        {
            int from = start;
            int end = start + span.Text.Length;
            string text = span.Text;
            // From the last to the first, so that places before a change stay what they are.
            foreach (int place in ends.Where(place => place > from && place <= end).Reverse())
            {
                text = BrokenAt(text, place - start);
            }

            spans.Add(span with { Text = text });
            start = end;
        }

        return spans.ToImmutable();
    }

    /// <summary>The space before a break gives way to it; without one (after a hyphen, between ideographs) the break is put in.</summary>
    private static string BrokenAt(string text, int place) =>
        text[place - 1] == ' ' ? text[..(place - 1)].TrimEnd(' ') + "\n" + text[place..] : text[..place] + "\n" + text[place..];
}
