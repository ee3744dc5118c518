using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <summary>A picture: a paragraph of its own, or a place in running text (<see cref="InlineRun.Picture"/>). Compared by reference: one for each place.</summary>
/// <param name="Path">As written: relative to the essay, an address in the web, or the picture itself as a <c>data:</c> address.</param>
/// <param name="AlternativeText">What it shows, in words; empty when the essay does not say.</param>
/// <param name="Caption">The title in quotes behind the path, or the line in italics beside it; empty when there is neither.</param>
public sealed record PictureBlock(SourceSpan Span, string Path, string AlternativeText, InlineText Caption) : Block(Span)
{
    /// <summary>Of the file; <see langword="null"/> when it cannot be shown, and when nobody looked.</summary>
    public PixelSize? Size { get; init; }

    /// <summary>In pixels, as the essay asks; <see langword="null"/> when it does not say.</summary>
    public double? Width { get; init; }

    /// <summary>In pixels, as the essay asks; <see langword="null"/> when it does not say.</summary>
    public double? Height { get; init; }

    /// <summary>The address it leads to; <see langword="null"/> when it is no link.</summary>
    public string? Link { get; init; }

    /// <summary>Whether the essay says in words what it shows.</summary>
    public bool IsNamed => AlternativeText.Length > 0 || !Caption.IsEmpty;
}
