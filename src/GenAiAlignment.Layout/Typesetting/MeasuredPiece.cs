using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A stretch of a paragraph in one span, one font and one direction.</summary>
/// <param name="Level">Of direction (UAX #9): odd from right to left.</param>
internal readonly record struct MeasuredPiece(int Start, int Length, TextSpan Span, FontFile Font, byte Level)
{
    // What CharacterStyle.Shift promises.
    private const double ShiftedSize = 0.60;
    private const double Raise = 0.33;
    private const double Drop = 0.16;

    public int End => Start + Length;

    public bool IsRightToLeft => Level % 2 == 1;

    /// <summary>The size glyphs are drawn at, in points.</summary>
    public double DrawnSize => Span.Style.Shift == BaselineShift.None ? Span.Style.Size : Span.Style.Size * ShiftedSize;

    /// <summary>How far the glyphs stand above the baseline, in points.</summary>
    public double Rise => Span.Style.Shift switch
    {
        BaselineShift.None => 0,
        BaselineShift.Superscript => Span.Style.Size * Raise,
        BaselineShift.Subscript => -Span.Style.Size * Drop,
        _ => throw new ArgumentOutOfRangeException(nameof(Span), Span.Style.Shift, null),
    };

    /// <summary>From font units to points.</summary>
    public double Scale => DrawnSize / Font.Metrics.UnitsPerEm;
}
