using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A paragraph whose every stretch has a width, with kerning (as LibreOffice and the PDF draw) and without (as PowerPoint draws).</summary>
internal sealed class MeasuredParagraph
{
    private readonly double[] kerned;
    private readonly double[] plain;

    /// <param name="kerned">Before each UTF-16 unit, and after the last, the sum of advances up to it, in points.</param>
    public MeasuredParagraph(
        TextParagraph source, string text, ImmutableArray<MeasuredPiece> pieces, double[] kerned, double[] plain, ImmutableArray<string> missing)
    {
        Source = source;
        Text = text;
        Pieces = pieces;
        this.kerned = kerned;
        this.plain = plain;
        Missing = missing;
    }

    public TextParagraph Source { get; }

    public string Text { get; }

    public ImmutableArray<MeasuredPiece> Pieces { get; }

    /// <summary>Clusters that no font has.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>What stands on a line; on a line without letters, the last piece before it.</summary>
    public IEnumerable<MeasuredPiece> PiecesOn(ChosenLine line)
    {
        MeasuredPiece[] within = [.. Pieces.Where(piece => piece.Start < line.End && piece.End > line.Start)];
        return within.Length > 0 ? within : Pieces.Where(piece => piece.Start <= line.Start).TakeLast(1);
    }

    /// <summary>The width of a stretch as LibreOffice and the PDF draw it, in points.</summary>
    public double Drawn(int start, int end) => kerned[end] - kerned[start];

    /// <summary>The greater of both widths of a stretch, in points.</summary>
    public double Widest(int start, int end) => Math.Max(kerned[end] - kerned[start], plain[end] - plain[start]);

    /// <summary>The smaller of both.</summary>
    public double Narrowest(int start, int end) => Math.Min(kerned[end] - kerned[start], plain[end] - plain[start]);

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
