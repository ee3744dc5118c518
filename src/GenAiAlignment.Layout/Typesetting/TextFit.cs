namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Text at the largest size at which it fits, or at the smallest when it fits at none.</summary>
/// <param name="Size">In points: of the sizes tried.</param>
/// <param name="Overflow"><see langword="null"/> when it fits.</param>
public sealed record TextFit(double Size, TextBlock Block, TextOverflow? Overflow)
{
    public bool Fits => Overflow is null;
}
