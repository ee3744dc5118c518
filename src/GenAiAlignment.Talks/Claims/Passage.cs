using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>The text under one heading.</summary>
/// <param name="Section">Of the section that holds it, from 0; -1 before the first section.</param>
/// <param name="Heading"><see langword="null"/> before the first heading.</param>
/// <param name="Blocks">Without the heading.</param>
/// <param name="IsBesideTheArgument">Whether it is no part of the argument, such as a list of references.</param>
internal sealed record Passage(int Section, HeadingBlock? Heading, ImmutableArray<Block> Blocks, bool IsBesideTheArgument);
