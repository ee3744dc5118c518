using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="Source">The TeX source between the dollar signs.</param>
public sealed record MathematicsBlock(SourceSpan Span, string Source) : Block(Span);
