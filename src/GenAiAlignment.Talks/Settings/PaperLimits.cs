using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Settings;

/// <summary>What margins may be, on any paper: together they leave at least 85 mm for what is printed.</summary>
public static class PaperLimits
{
    /// <summary>Most printers reach no nearer to the edge than 5 mm.</summary>
    public static LengthRange Margin { get; } = new(Length.FromMillimetres(5), Length.FromMillimetres(50));

    /// <summary>Holes are punched 12 mm from the edge (ISO 838); a comb or a glued back takes up to 25 mm.</summary>
    public static LengthRange Gutter { get; } = new(Length.Zero, Length.FromMillimetres(25));
}
