namespace GenAiAlignment.Foundation;

/// <summary>A place on a page, measured from its top left corner, y downwards.</summary>
public readonly record struct Position(Length X, Length Y);
