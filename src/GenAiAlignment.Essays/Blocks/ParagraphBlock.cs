using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

public sealed record ParagraphBlock(SourceSpan Span, InlineText Text) : Block(Span)
{
    /// <summary>Set for a stretch of a longer paragraph, which a talk divides among slides; <see langword="null"/> for a paragraph as its author wrote it.</summary>
    public ParagraphPart? Part { get; init; }
}
