using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Size">In points, at most two decimals.</param>
public sealed record CharacterStyle(FontSlot Font, double Size, ThemeColour Colour)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsStruckThrough { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>Superscript and subscript are set at 60 % of <see cref="Size"/>, raised by 33 % or lowered by 16 % of it.</summary>
    public BaselineShift Shift { get; init; }
}
