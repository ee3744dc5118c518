using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks;

/// <summary>A section of the talk: a level-2 heading (or the essay's own top level) and what follows it.</summary>
/// <param name="Number">From 1, in order.</param>
public sealed record TalkSection(int Number, InlineText Title);
