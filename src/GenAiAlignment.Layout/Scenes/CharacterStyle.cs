using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Size">In points, at most two decimals.</param>
public sealed record CharacterStyle(FontSlot Font, double Size, ThemeColour Colour)
{
    // What Shift promises.
    private const double ShiftedSize = 0.60;
    private const double Raise = 0.33;
    private const double Drop = 0.16;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsStruckThrough { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>Superscript and subscript are set at 60 % of <see cref="Size"/>, raised by 33 % or lowered by 16 % of it.</summary>
    public BaselineShift Shift { get; init; }

    /// <summary>The size glyphs are drawn at, in points.</summary>
    public double DrawnSize => Size * DrawnShare;

    /// <summary>Of <see cref="Size"/>.</summary>
    internal double DrawnShare => Shift == BaselineShift.None ? 1 : ShiftedSize;

    /// <summary>How far the glyphs stand above the baseline, in points.</summary>
    public double Rise => Shift switch
    {
        BaselineShift.None => 0,
        BaselineShift.Superscript => Size * Raise,
        BaselineShift.Subscript => -Size * Drop,
        _ => throw new InvalidOperationException($"No rise for {Shift}."),
    };
}
