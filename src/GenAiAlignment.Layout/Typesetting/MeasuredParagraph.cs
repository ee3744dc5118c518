using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A paragraph whose every stretch has a width, with kerning (as LibreOffice and the PDF draw) and without (as PowerPoint draws).</summary>
internal sealed class MeasuredParagraph(TextParagraph source, TextMeasures measures)
{
    private readonly double size = source.Spans.IsEmpty ? 0 : source.Spans[0].Style.Size;

    public TextParagraph Source => source;

    public string Text => measures.Text;

    public ImmutableArray<LineBreakOpportunity> Breaks => measures.Breaks;

    public ImmutableArray<MeasuredPiece> Pieces => measures.Pieces;

    public TextSpan SpanOf(MeasuredPiece piece) => source.Spans[piece.Span];

    /// <summary>What stands on a line; on a line without letters, the last piece before it.</summary>
    public ReadOnlySpan<MeasuredPiece> PiecesOn(ChosenLine line)
    {
        ReadOnlySpan<MeasuredPiece> pieces = Pieces.AsSpan();
        int first = 0;
        while (first < pieces.Length && pieces[first].End <= line.Start)
        {
            first++;
        }

        int end = first;
        while (end < pieces.Length && pieces[end].Start < line.End)
        {
            end++;
        }

        return end > first ? pieces[first..end] : pieces[Math.Max(0, first - 1)..first];
    }

    /// <summary>The width of a stretch as LibreOffice and the PDF draw it, in points.</summary>
    public double Drawn(int start, int end) => (measures.Kerned[end] - measures.Kerned[start]) * size;

    /// <summary>The greater of both widths of a stretch, in points.</summary>
    public double Widest(int start, int end) => Math.Max(measures.Kerned[end] - measures.Kerned[start], measures.Plain[end] - measures.Plain[start]) * size;

    /// <summary>The smaller of both.</summary>
    public double Narrowest(int start, int end) => Math.Min(measures.Kerned[end] - measures.Kerned[start], measures.Plain[end] - measures.Plain[start]) * size;

    /// <summary>Where a stretch ends once the white space at its end is left behind.</summary>
    public int TrimmedEnd(int start, int end)
    {
        while (end > start && IsLeftBehind(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>No-break spaces are letters here: they are wide at a line's end too.</summary>
    private static bool IsLeftBehind(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F' or '\u2007');
}
