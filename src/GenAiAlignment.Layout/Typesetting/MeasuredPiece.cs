using GenAiAlignment.Layout.Fonts;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A stretch of a paragraph in one span, one face, one script and one direction.</summary>
/// <param name="Span">Index of its span in the paragraph.</param>
/// <param name="Level">Of direction (UAX #9): odd from right to left.</param>
internal readonly record struct MeasuredPiece(int Start, int Length, int Span, FontFace Face, byte Level)
{
    public int End => Start + Length;

    public bool IsRightToLeft => Level % 2 == 1;
}
