using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <param name="IsChecked">The state of a task's box; <see langword="null"/> when the item is no task.</param>
public sealed record ListItem(SourceSpan Span, ImmutableArray<Block> Blocks, bool? IsChecked);
