using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="Level">1 to 6.</param>
public sealed record HeadingBlock(SourceSpan Span, int Level, InlineText Text) : Block(Span);
