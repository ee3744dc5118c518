namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Why text does not fit.</summary>
public enum OverflowReason
{
    /// <summary>The lines are higher together than the space, or than the lines that the design allows.</summary>
    TooHigh,

    /// <summary>A line is wider than the space, and cannot be broken.</summary>
    TooWide,

    /// <summary>A word is wider than the space and had to be broken.</summary>
    WordTooWide,
}
