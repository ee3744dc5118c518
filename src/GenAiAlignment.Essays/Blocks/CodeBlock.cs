using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="Language">The first word after the fence; <see langword="null"/> when there is none.</param>
/// <param name="Code">Without the fence and without a final line end; lines end with <c>\n</c>.</param>
public sealed record CodeBlock(SourceSpan Span, string? Language, string Code) : Block(Span);
