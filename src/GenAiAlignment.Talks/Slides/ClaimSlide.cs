using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Slides;

/// <param name="ClaimNumber">From 1, among the claims that the author marked; <see langword="null"/> for a key sentence that stands in for one.</param>
/// <param name="ClaimCount">How many claims the author marked.</param>
/// <param name="Opposition"><see langword="null"/> when the claim states no relation: then it stays whole.</param>
public sealed record ClaimSlide(int? ClaimNumber, int ClaimCount, Opposition? Opposition) : Slide
{
    public override SlideKind Kind => SlideKind.Claim;

    /// <summary>What stands beside the claim: a picture, a table, code; empty when the claim stands alone.</summary>
    public ImmutableArray<Block> Figures { get; init; } = [];
}
