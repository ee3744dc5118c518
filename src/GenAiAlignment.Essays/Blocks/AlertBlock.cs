using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <summary>A box with a label, such as a note or a warning.</summary>
/// <param name="Kind">In lower case, such as <c>warning</c>; empty when only the title says what it is.</param>
/// <param name="Title">The author's; empty when the kind's name in the essay's language stands for it.</param>
public sealed record AlertBlock(SourceSpan Span, string Kind, InlineText Title, ImmutableArray<Block> Blocks) : Block(Span);
