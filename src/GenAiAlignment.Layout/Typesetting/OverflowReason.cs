namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Why text does not fit.</summary>
public enum OverflowReason
{
    /// <summary>The lines are higher together than the space.</summary>
    TooHigh,

    /// <summary>There are more lines than the design allows.</summary>
    TooManyLines,

    /// <summary>A word is wider than the space and had to be broken.</summary>
    WordTooWide,
}
