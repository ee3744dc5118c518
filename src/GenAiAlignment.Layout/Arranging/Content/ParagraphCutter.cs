using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Cuts a paragraph in two at the end of one of its lines.</summary>
internal static class ParagraphCutter
{
    /// <param name="paragraph">Its index in the block.</param>
    /// <param name="lines">How many of its lines stay in the first half.</param>
    /// <returns>The second half has neither sign nor number: it goes on.</returns>
    public static (TextParagraph Head, TextParagraph Tail) CutAfter(TextBlock block, int paragraph, int lines)
    {
        TextParagraph whole = block.Paragraphs[paragraph];
        string text = string.Concat(whole.Spans.Select(span => span.Text));
        int end = EndOf(text, block.Lines.Where(line => line.Paragraph == paragraph).Take(lines));
        int start = end < text.Length && text[end] == '\n' ? end + 1 : end;
        return (
            whole with { Spans = SpanSlices.Of(whole.Spans, 0, end) },
            whole with { Spans = SpanSlices.Of(whole.Spans, start, text.Length), Style = whole.Style with { Bullet = null, FirstLineIndent = Length.Zero } });
    }

    /// <summary>Each of a paragraph's lines as a paragraph.</summary>
    public static IEnumerable<TextParagraph> Lines(TextBlock block, int paragraph)
    {
        TextParagraph whole = block.Paragraphs[paragraph];
        int start = 0;
        foreach (TextLine line in block.Lines.Where(line => line.Paragraph == paragraph))
        {
            int end = start + line.Runs.Where(run => !run.IsBullet).Sum(run => run.Text.Length);
            yield return whole with { Spans = SpanSlices.Of(whole.Spans, start, end) };
            start = end;
        }
    }

    /// <summary>Runs hold all the text of their lines but the line feeds that end them.</summary>
    private static int EndOf(string text, IEnumerable<TextLine> lines)
    {
        int end = 0;
        foreach (TextLine line in lines)
        {
            end += end > 0 && text[end] == '\n' ? 1 : 0;
            end += line.Runs.Where(run => !run.IsBullet).Sum(run => run.Text.Length);
        }

        return end;
    }
}
