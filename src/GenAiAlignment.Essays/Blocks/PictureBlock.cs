using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <summary>A paragraph that holds one picture and nothing else.</summary>
/// <param name="Path">As written, relative to the essay.</param>
/// <param name="Caption">The title in quotes behind the path; empty when there is none.</param>
public sealed record PictureBlock(SourceSpan Span, string Path, string AlternativeText, InlineText Caption) : Block(Span);
