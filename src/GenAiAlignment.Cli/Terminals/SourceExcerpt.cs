using System.Globalization;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>The source line of a diagnostic as it is shown, and where its caret stands. Long lines are cut around the caret, and pictures in a line are shortened.</summary>
/// <param name="Line">The visible stretch, with <c>…</c> where the line was cut.</param>
/// <param name="CaretColumn">Columns before the caret, from 0.</param>
/// <param name="CaretWidth">Columns underlined, at least 1.</param>
public sealed record SourceExcerpt(string Line, int CaretColumn, int CaretWidth)
{
    private const string Cut = "…";

    /// <summary>Takes the first line of a span out of its source.</summary>
    /// <param name="width">How many columns the excerpt may take; at least 20.</param>
    public static SourceExcerpt Of(SourceSpan span, int width)
    {
        string written = span.Source.LineText(span.Line);
        int place = Math.Min(span.Column - 1, written.Length);
        string line = DataUri.Shortened(written);
        int start = Math.Min(DataUri.Shortened(written[..place]).Length, line.Length);
        int end = Math.Clamp(start + DataUri.Shortened(written[place..Math.Clamp(place + span.Length, place, written.Length)]).Length, start, line.Length);
        (int from, int to) = Window(line, start, width);
        string cutBefore = from > 0 ? Cut : "";
        int caret = WidthOf(cutBefore + line[from..start]);
        int caretEnd = WidthOf(cutBefore + line[from..Math.Max(start, Math.Min(end, to))]);
        string visible = DisplayText.MakeVisible(cutBefore + line[from..to]) + (to < line.Length ? Cut : "");
        return new SourceExcerpt(visible, caret, Math.Max(1, caretEnd - caret));
    }

    /// <summary>The stretch of the line to show: all of it, or what fits around the start of the span, a third of it before.</summary>
    private static (int From, int To) Window(string line, int start, int width)
    {
        if (WidthOf(line) <= width)
        {
            return (0, line.Length);
        }

        int[] letters = [.. StringInfo.ParseCombiningCharacters(line), line.Length];
        int room = width - (2 * Cut.Length);
        int first = Array.FindLastIndex(letters, letter => letter <= start);
        int last = first;
        int used = 0;
        while (first > 0 && used + Columns(first - 1) <= room / 3)
        {
            first--;
            used += Columns(first);
        }

        while (last < letters.Length - 1 && used + Columns(last) <= room)
        {
            used += Columns(last);
            last++;
        }

        return (letters[first], letters[last]);

        int Columns(int index) => WidthOf(line[letters[index]..letters[index + 1]]);
    }

    private static int WidthOf(string text) => DisplayText.Width(DisplayText.MakeVisible(text));
}
