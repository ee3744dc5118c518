using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays;

/// <summary>An essay as its author wrote it: front matter and blocks in order.</summary>
/// <param name="Source">The whole file, front matter included; every span points into it.</param>
public sealed record Essay(SourceText Source, FrontMatter FrontMatter, ImmutableArray<Block> Blocks);
