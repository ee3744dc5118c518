using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays;

/// <summary>A stretch of text in one style.</summary>
/// <param name="Text">What is read; a hard line break is <c>\n</c>, a soft one is a space.</param>
/// <param name="Link">The address it leads to, as written; <see langword="null"/> when it is no link.</param>
/// <param name="Span">Where it stands in the source; for text made of several pieces, from the first to the last.</param>
public sealed record InlineRun(string Text, InlineStyle Style, string? Link, SourceSpan Span)
{
    /// <summary>
    /// The picture that stands here: then <see cref="Text"/> is what is read in its place, its alternative text inside a sentence and nothing where it stands
    /// apart. <see langword="null"/> for text.
    /// </summary>
    public PictureBlock? Picture { get; init; }

    /// <summary>The label of the footnote this run refers to: then <see cref="Text"/> is its number. <see langword="null"/> for text.</summary>
    public string? Footnote { get; init; }
}
