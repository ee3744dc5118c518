using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

public sealed record DefinitionListBlock(SourceSpan Span, ImmutableArray<Definition> Definitions) : Block(Span);
