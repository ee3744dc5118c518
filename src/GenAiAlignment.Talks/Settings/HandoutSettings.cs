using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Settings;

/// <summary>How the author wants handouts. <see langword="null"/> leaves a value to the program's default.</summary>
public sealed record HandoutSettings
{
    public HandoutLayout? Layout { get; init; }

    public PaperSize? Paper { get; init; }

    public PaperOrientation? Orientation { get; init; }

    /// <summary>On all sides, within <see cref="PaperLimits.Margin"/>.</summary>
    public Length? Margin { get; init; }

    /// <summary>Added to the margin at the binding, within <see cref="PaperLimits.Gutter"/>.</summary>
    public Length? Gutter { get; init; }

    /// <summary>Whether left and right pages mirror each other.</summary>
    public bool? Duplex { get; init; }

    public bool? Grayscale { get; init; }

    public bool? InkSaver { get; init; }

    /// <summary>These settings, and for what they leave open weaker ones.</summary>
    public HandoutSettings Over(HandoutSettings weaker) => new()
    {
        Layout = Layout ?? weaker.Layout,
        Paper = Paper ?? weaker.Paper,
        Orientation = Orientation ?? weaker.Orientation,
        Margin = Margin ?? weaker.Margin,
        Gutter = Gutter ?? weaker.Gutter,
        Duplex = Duplex ?? weaker.Duplex,
        Grayscale = Grayscale ?? weaker.Grayscale,
        InkSaver = InkSaver ?? weaker.InkSaver,
    };
}
