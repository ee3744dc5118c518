using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks;

/// <summary>Where in the essay the words of a slide stand.</summary>
/// <param name="Block">The block of the script that holds them; by reference.</param>
/// <param name="Leaf">The paragraph or heading in it; by reference, the block itself when that is one.</param>
/// <param name="Range">In <see cref="Essays.InlineText.Text"/> of the leaf.</param>
public sealed record TextPlace(Block Block, Block Leaf, TextRange Range);
