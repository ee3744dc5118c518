using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays;

/// <summary>What the essay says about itself before its text. Any value is <see langword="null"/> when the essay does not give it.</summary>
/// <param name="Date">As written; never today's.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Link">Where the essay can be read.</param>
/// <param name="Theme">A theme's name or path.</param>
/// <param name="Span">Of the front matter with its fences.</param>
public sealed record FrontMatter(
    string? Title,
    string? Subtitle,
    string? Description,
    string? Author,
    string? Date,
    string? Language,
    string? Link,
    string? Theme,
    SourceSpan? Span)
{
    /// <summary>Where <see cref="Theme"/> stands; <see langword="null"/> without one.</summary>
    public SourceSpan? ThemeSpan { get; init; }

    public static FrontMatter None { get; } = new(null, null, null, null, null, null, null, null, null);
}
