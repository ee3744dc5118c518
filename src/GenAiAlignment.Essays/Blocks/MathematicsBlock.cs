using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="Source">The TeX source between the dollar signs.</param>
public sealed record MathematicsBlock(SourceSpan Span, string Source) : Block(Span)
{
    /// <summary>The formula as running text; empty when it cannot be read as that, and its source is shown.</summary>
    public InlineText Text { get; init; } = InlineText.Empty;
}
