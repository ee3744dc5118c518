using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

public sealed record Definition(SourceSpan Span, ImmutableArray<InlineText> Terms, ImmutableArray<Block> Blocks);
