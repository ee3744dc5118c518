using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <summary>Raw HTML.</summary>
/// <param name="Text">What a reader would see, tags taken out and entities resolved; may be empty.</param>
/// <param name="Comments">The texts of its comments, trimmed.</param>
public sealed record HtmlBlock(SourceSpan Span, string Text, ImmutableArray<string> Comments) : Block(Span);
