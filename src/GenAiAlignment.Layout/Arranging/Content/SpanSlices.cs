using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Cuts stretches out of a paragraph's text, styles kept.</summary>
internal static class SpanSlices
{
    /// <param name="from">UTF-16 index in the text of all spans.</param>
    public static ImmutableArray<TextSpan> Of(ImmutableArray<TextSpan> spans, int from, int to)
    {
        ImmutableArray<TextSpan>.Builder slice = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        foreach (TextSpan span in spans)
        {
            int begin = Math.Max(from - start, 0);
            int end = Math.Min(to - start, span.Text.Length);
            if (begin < end)
            {
                slice.Add(span with { Text = span.Text[begin..end] });
            }

            start += span.Text.Length;
        }

        return slice.ToImmutable();
    }
}
