using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <param name="Heading">Its level decides nothing any more.</param>
internal sealed record EssaySection(HeadingBlock Heading, ImmutableArray<Block> Blocks);
