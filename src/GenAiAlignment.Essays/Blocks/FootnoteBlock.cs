using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="Number">From 1, in the order of first reference; negative when nothing refers to it.</param>
public sealed record FootnoteBlock(SourceSpan Span, string Label, int Number, ImmutableArray<Block> Blocks) : Block(Span);
