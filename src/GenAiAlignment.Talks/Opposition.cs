using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks;

/// <summary>A claim of the form A is at odds with B. The three parts, joined by spaces, are the claim, verbatim.</summary>
public sealed record Opposition(InlineText Subject, InlineText Relation, InlineText Object);
