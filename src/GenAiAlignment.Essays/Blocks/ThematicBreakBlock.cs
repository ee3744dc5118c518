using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

public sealed record ThematicBreakBlock(SourceSpan Span) : Block(Span);
