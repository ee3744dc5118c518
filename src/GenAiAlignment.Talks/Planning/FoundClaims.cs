using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>The claims of an essay, each with the block it stands in.</summary>
internal sealed class FoundClaims
{
    public static FoundClaims None { get; } = new(new ClaimChoice(ClaimSignal.Sentences, ""), new ShapedEssay([], [], 0));

    private readonly Dictionary<Block, InlineText> texts = new(ReferenceEqualityComparer.Instance);

    public FoundClaims(ClaimChoice choice, ShapedEssay essay)
    {
        Choice = choice;
        Blocks = essay.Blocks;
        foreach ((Block block, InlineText text) in essay.Claims)
        {
            // What a mark in it refers to stands in the notes.
            texts.Add(block, new InlineText([.. text.Runs.Where(run => run.Footnote is null)]));
        }
    }

    public ClaimChoice Choice { get; }

    /// <summary>All blocks of the essay in order; lists whose items are claims are taken apart.</summary>
    public ImmutableArray<Block> Blocks { get; }

    public int Count => texts.Count;

    /// <summary>The claim that a block makes; <see langword="null"/> for most.</summary>
    public InlineText? this[Block block] => texts.GetValueOrDefault(block);
}
