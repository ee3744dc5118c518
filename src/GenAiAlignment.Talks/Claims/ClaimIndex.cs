using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>The texts of an essay that get slides of their own, each with the block it stands in.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<Block, Claim> claims = new(ReferenceEqualityComparer.Instance);

    private ClaimIndex(ClaimChoice choice, ImmutableArray<Block> blocks)
    {
        Choice = choice;
        Blocks = blocks;
    }

    public static ClaimIndex None { get; } = new(new ClaimChoice(ClaimSignal.Sentences, ""), []);

    public ClaimChoice Choice { get; }

    /// <summary>All blocks of the essay in order; lists whose items are claims are taken apart.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>How many claims the author marked.</summary>
    public int Count => claims.Values.Count(claim => claim.IsAuthors);

    /// <summary>The claim or key sentence of a block; <see langword="null"/> for most.</summary>
    public Claim? this[Block block] => claims.GetValueOrDefault(block);

    /// <summary>The headings of passages that make no slides: they are no part of the argument.</summary>
    public IReadOnlySet<Block> Asides { get; private init; } = FrozenSet<Block>.Empty;

    /// <summary>Whether a block is a claim for the talk: the author marked it, or the author marked none.</summary>
    public bool IsClaim(Block block) => this[block] is { } claim && (claim.IsAuthors || Choice.Signal == ClaimSignal.Sentences);

    /// <param name="chosen">At most one for each block, or for each item of a list that is taken apart.</param>
    public static ClaimIndex Create(ClaimChoice choice, ImmutableArray<Block> blocks, IEnumerable<(ClaimCandidate Candidate, bool IsAuthors, string Reason)> chosen, IEnumerable<Block> asides)
    {
        ILookup<Block, (ClaimCandidate Candidate, bool IsAuthors, string Reason)> byBlock =
            chosen.ToLookup(one => one.Candidate.Block, (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        ImmutableArray<Block>.Builder all = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        List<(Block Part, ClaimCandidate Candidate, bool IsAuthors, string Reason)> found = [];
        foreach (Block block in blocks)
        {
            bool isApart = block is ListBlock && byBlock[block].Any(one => one.Candidate.Item is not null);
            foreach (Block part in isApart ? ListItems.Apart((ListBlock)block) : [block])
            {
                all.Add(part);
                foreach ((ClaimCandidate candidate, bool isAuthors, string reason) in byBlock[block])
                {
                    if (candidate.Item is null || (part is ListBlock { Items: [{ Blocks: [var leaf] }] } && ReferenceEquals(leaf, candidate.Leaf)))
                    {
                        found.Add((part, candidate, isAuthors, reason));
                    }
                }
            }
        }

        ClaimIndex index = new(choice, all.ToImmutable()) { Asides = asides.ToHashSet((IEqualityComparer<Block>)ReferenceEqualityComparer.Instance) };
        foreach ((Block part, ClaimCandidate candidate, bool isAuthors, string reason) in found)
        {
            index.claims.TryAdd(part, new Claim(
                WithoutMarks(candidate.Text), new TextPlace(part, candidate.Leaf, candidate.Range), candidate.Signal, isAuthors, reason));
        }

        return index;
    }

    private static InlineText WithoutMarks(InlineText text) => new([.. text.Runs.Where(run => run.Footnote is null)]);
}
