using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks;

/// <summary>What the speaker says while a slide stands, and what helps them do it.</summary>
/// <param name="Script">The essay's own blocks, the claim's paragraph included, in order: each block of the essay is in one script.</param>
/// <param name="Words">Words (or, for Chinese and Japanese, characters) of the script.</param>
public sealed record SpeakerNotes(ImmutableArray<Block> Script, Cues Cues, int Words);
