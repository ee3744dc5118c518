using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

public sealed record ParagraphBlock(SourceSpan Span, InlineText Text) : Block(Span);
