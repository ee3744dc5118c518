using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Settings;

/// <summary>What margins may be, on any paper: together they leave at least 120 mm for what is printed.</summary>
public static class PaperLimits
{
    /// <summary>Most printers reach no nearer to the edge than 5 mm.</summary>
    public static LengthRange Margin { get; } = new(Length.FromMillimetres(5), Length.FromMillimetres(35));

    /// <summary>Holes are punched 12 mm from the edge (ISO 838); a comb takes up to 20 mm.</summary>
    public static LengthRange Gutter { get; } = new(Length.Zero, Length.FromMillimetres(20));
}
