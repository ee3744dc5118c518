using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>The lines of a block as one text, and the way from there back to the file.</summary>
internal sealed class HtmlLines
{
    private readonly StringLine[] lines;
    private readonly int[] starts;

    public HtmlLines(LeafBlock block)
    {
        lines = [.. block.Lines.Lines.Take(block.Lines.Count)];
        starts = new int[lines.Length];
        StringBuilder text = new();
        for (int i = 0; i < lines.Length; i++)
        {
            starts[i] = text.Length;
            text.Append(lines[i].Slice.AsSpan()).Append('\n');
        }

        Text = text.ToString();
    }

    /// <summary>Each line ends with <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>The same stretch in the file.</summary>
    /// <param name="end">Behind the last letter.</param>
    public SourceSpan SpanOf(int start, int end) => new(PlaceOf(start), Math.Max(PlaceOf(Math.Max(start, end - 1)), PlaceOf(start)));

    /// <summary>Adds a stretch to a block that is read as running text; blanks at the ends of lines mean nothing in HTML.</summary>
    /// <param name="end">Behind the last letter.</param>
    public void AddTo(LeafBlock block, int start, int end)
    {
        for (int i = LineAt(start); i < lines.Length && starts[i] < end; i++)
        {
            StringSlice line = lines[i].Slice;
            StringSlice part = new(
                line.Text,
                line.Start + Math.Max(start - starts[i], 0),
                Math.Min(line.Start + end - starts[i] - 1, line.End),
                NewLine.LineFeed);
            part.Trim();
            if (!part.IsEmpty)
            {
                block.AppendLine(ref part, lines[i].Column, lines[i].Line, part.Start, false);
            }
        }
    }

    private int PlaceOf(int offset)
    {
        int line = LineAt(offset);
        StringSlice slice = lines[line].Slice;
        return Math.Min(slice.Start + offset - starts[line], Math.Max(slice.End, slice.Start));
    }

    private int LineAt(int offset)
    {
        int index = Array.BinarySearch(starts, offset);
        return index >= 0 ? index : Math.Max(~index - 1, 0);
    }
}
