using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Settings;

/// <summary>How the author wants handouts. <see langword="null"/> leaves a value to the program's default.</summary>
public sealed record HandoutSettings
{
    public HandoutLayout? Layout { get; init; }

    public PaperSize? Paper { get; init; }

    public PaperOrientation? Orientation { get; init; }

    /// <summary>On all sides, 0 to 100 mm.</summary>
    public Length? Margin { get; init; }

    /// <summary>Added to the margin at the binding, 0 to 50 mm.</summary>
    public Length? Gutter { get; init; }

    /// <summary>Whether left and right pages mirror each other.</summary>
    public bool? Duplex { get; init; }

    public bool? Grayscale { get; init; }

    public bool? InkSaver { get; init; }
}
