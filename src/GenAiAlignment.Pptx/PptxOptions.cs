namespace GenAiAlignment.Pptx;

/// <summary>What a PPTX file gets beside its deck.</summary>
public sealed record PptxOptions
{
    /// <summary>Whether the theme's fonts go into the file, where their licence bits allow it.</summary>
    public bool EmbedsFonts { get; init; } = true;

    /// <summary>A JPEG of the first slide; <see langword="null"/> for none.</summary>
    public ReadOnlyMemory<byte>? Thumbnail { get; init; }

    /// <summary>From the front matter or SOURCE_DATE_EPOCH; <see langword="null"/> writes no date.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The program's version, such as <c>1.0.0</c>.</summary>
    public string Version { get; init; } = "";
}
