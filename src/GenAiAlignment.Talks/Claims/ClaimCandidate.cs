using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>A text that bears a sign of a claim.</summary>
/// <param name="Block">One of the essay's blocks.</param>
/// <param name="Item">Of the list that the block is, from 0: such a list is taken apart. <see langword="null"/> when the block stays whole.</param>
/// <param name="Leaf">The paragraph or heading that holds the text; the block itself when that is one.</param>
/// <param name="Text">What stands on the slide: a stretch of the leaf's text.</param>
/// <param name="ReadsLikeClaim">Whether it states something or tells what to do.</param>
internal sealed record ClaimCandidate(ClaimSignal Signal, Block Block, int? Item, Block Leaf, InlineText Text, TextRange Range, bool ReadsLikeClaim)
{
    /// <param name="range">In the text of the leaf.</param>
    public static ClaimCandidate Create(ClaimSignal signal, Block block, int? item, Block leaf, TextRange range, bool readsLikeClaim)
    {
        InlineText text = leaf switch
        {
            ParagraphBlock paragraph => paragraph.Text,
            HeadingBlock heading => heading.Text,
            _ => throw new InvalidOperationException($"A claim stands in a paragraph or heading, not in {leaf.GetType().Name}."),
        };

        return new ClaimCandidate(signal, block, item, leaf, text.Slice(range.Start, range.Length), range, readsLikeClaim);
    }
}
