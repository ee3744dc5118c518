using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>A sentence of the essay, and where it stands.</summary>
/// <param name="Range">In the text of the paragraph.</param>
/// <param name="Text">The words as they would stand on a slide.</param>
/// <param name="Order">In its paragraph, from 0.</param>
/// <param name="IsLast">Whether it ends its paragraph.</param>
internal sealed record EssaySentence(ParagraphBlock Paragraph, TextRange Range, InlineText Text, int Order, bool IsLast)
{
    /// <summary>Whether it is a paragraph of its own.</summary>
    public bool IsAlone => Order == 0 && IsLast;
}
