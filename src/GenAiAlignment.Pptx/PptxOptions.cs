namespace GenAiAlignment.Pptx;

/// <summary>What the deck alone does not say.</summary>
public sealed record PptxOptions
{
    public static PptxOptions Default { get; } = new();

    /// <summary>Whether the families that the deck uses travel inside it, as far as their licence bits allow. Default: yes.</summary>
    public bool EmbedFonts { get; init; } = true;

    /// <summary>A JPEG of the first slide, 256 pixels wide or so, for file managers; <see langword="null"/> for none.</summary>
    public ReadOnlyMemory<byte>? Thumbnail { get; init; }

    /// <summary>
    /// When the deck was made; <see langword="null"/> takes the talk's date when it is written as year-month-day, and otherwise writes none.
    /// Never the clock.
    /// </summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The program's version, such as <c>1.0.0</c>; empty for none.</summary>
    public string Version { get; init; } = "";
}
