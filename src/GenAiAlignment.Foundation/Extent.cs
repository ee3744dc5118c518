namespace GenAiAlignment.Foundation;

/// <summary>The size of a page, slide or picture.</summary>
public readonly record struct Extent(Length Width, Length Height);
