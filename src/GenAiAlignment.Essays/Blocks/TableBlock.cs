using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="Alignments">One for each column.</param>
/// <param name="Rows">Each with as many cells as <see cref="Header"/>.</param>
public sealed record TableBlock(
    SourceSpan Span,
    ImmutableArray<ColumnAlignment> Alignments,
    ImmutableArray<InlineText> Header,
    ImmutableArray<ImmutableArray<InlineText>> Rows) : Block(Span);
