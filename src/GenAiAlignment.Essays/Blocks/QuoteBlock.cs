using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

public sealed record QuoteBlock(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span);
