namespace GenAiAlignment.Essays.Blocks;

/// <summary>Which stretch of a paragraph a part of it is. The parts of a paragraph follow one another without a gap.</summary>
/// <param name="Whole">The paragraph as its author wrote it; by reference.</param>
/// <param name="Start">In the text of the whole, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units, white space between it and the next part included.</param>
public sealed record ParagraphPart(ParagraphBlock Whole, int Start, int Length);
