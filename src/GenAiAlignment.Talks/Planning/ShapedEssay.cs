using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>An essay read for one sign of claims.</summary>
/// <param name="Blocks">All blocks in order; lists whose items are claims are taken apart.</param>
/// <param name="Claims">In order, each with one of <paramref name="Blocks"/>.</param>
/// <param name="Strength">How many of the claims read like claims.</param>
internal sealed record ShapedEssay(ImmutableArray<Block> Blocks, ImmutableArray<(Block Block, InlineText Text)> Claims, int Strength);
