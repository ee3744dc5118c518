using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Blocks;

/// <summary>A block of the essay. A closed family: a switch over it names every case.</summary>
public abstract record Block(SourceSpan Span);
