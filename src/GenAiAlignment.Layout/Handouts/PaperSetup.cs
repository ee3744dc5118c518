using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>The paper and its margins, nothing left open.</summary>
/// <param name="Size">Upright or across, as it is held.</param>
/// <param name="Margin">On all sides.</param>
/// <param name="Gutter">Added at the binding: on the side where lines begin, or when <paramref name="IsDuplex"/> there on odd pages and on the other side on even ones.</param>
public sealed record PaperSetup(Extent Size, Length Margin, Length Gutter, bool IsDuplex)
{
    /// <summary>Printers reach no nearer to the edge than about this.</summary>
    public static Length DefaultMargin { get; } = Length.FromMillimetres(16);

    /// <summary>What the settings ask for, and defaults for the rest.</summary>
    /// <param name="layout">Says how the paper is held unless the settings do.</param>
    public static PaperSetup Of(HandoutSettings settings, HandoutLayout layout)
    {
        Extent upright = settings.Paper == PaperSize.Letter
            ? new Extent(Length.FromInches(8.5), Length.FromInches(11))
            : new Extent(Length.FromMillimetres(210), Length.FromMillimetres(297));
        PaperOrientation orientation = settings.Orientation ?? UsualOrientation(layout);
        return new PaperSetup(
            orientation == PaperOrientation.Portrait ? upright : new Extent(upright.Height, upright.Width),
            settings.Margin ?? DefaultMargin,
            settings.Gutter ?? Length.Zero,
            settings.Duplex ?? false);
    }

    /// <summary>Where things go on a page.</summary>
    /// <param name="number">From 1.</param>
    public Bounds ContentOf(int number)
    {
        Length left = IsMirrored(number) ? Margin : Margin + Gutter;
        return new Bounds(left, Margin, Size.Width - (Margin * 2) - Gutter, Size.Height - (Margin * 2));
    }

    /// <summary>Whether the first page is bound on the right, as what is written from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Whether the binding is on the right.</summary>
    public bool IsMirrored(int number) => IsRightToLeft ^ (IsDuplex && number % 2 == 0);

    private static PaperOrientation UsualOrientation(HandoutLayout layout) =>
        layout is HandoutLayout.One or HandoutLayout.Four or HandoutLayout.Nine ? PaperOrientation.Landscape : PaperOrientation.Portrait;
}
