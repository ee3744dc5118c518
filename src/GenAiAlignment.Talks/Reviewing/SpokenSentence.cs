using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>A sentence of the script.</summary>
/// <param name="Slide">That stands while it is said.</param>
/// <param name="Span">Where the essay has it.</param>
/// <param name="Text">As it is read.</param>
/// <param name="Words">Words, or characters in Chinese and Japanese.</param>
/// <param name="IsFirst">Whether it opens its paragraph.</param>
internal sealed record SpokenSentence(Slide Slide, SourceSpan Span, string Text, int Words, bool IsFirst);
