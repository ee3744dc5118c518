using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>A slide before it is numbered, and what is said while it stands.</summary>
internal sealed class SlideDraft(Slide slide)
{
    public Slide Slide { get; } = slide;

    public List<Block> Script { get; } = [];

    /// <summary>What is said only if there is time, in the order of the essay.</summary>
    public List<Block> Spare { get; } = [];
}
