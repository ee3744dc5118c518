using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="FirstNumber">The number of the first item of an ordered list; <see langword="null"/> for a bulleted list.</param>
public sealed record ListBlock(SourceSpan Span, int? FirstNumber, ImmutableArray<ListItem> Items) : Block(Span);
