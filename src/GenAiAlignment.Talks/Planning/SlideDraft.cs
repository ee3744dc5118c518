using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>A slide before it is numbered, and what is said while it stands.</summary>
internal sealed class SlideDraft(Slide slide)
{
    public Slide Slide { get; } = slide;

    /// <summary>The block that the slide shows or is called by; <see langword="null"/> for title, agenda and closing.</summary>
    public Block? Own { get; init; }

    /// <summary>Whether it shows once more what an earlier slide shows.</summary>
    public bool IsRestated { get; init; }

    public List<Block> Script { get; } = [];

    /// <summary>What is said only if there is time, in the order of the essay.</summary>
    public List<Block> Spare { get; } = [];
}
