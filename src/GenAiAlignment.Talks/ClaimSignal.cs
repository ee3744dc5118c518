namespace GenAiAlignment.Talks;

/// <summary>How an essay marks its claims, the strongest sign first.</summary>
public enum ClaimSignal
{
    /// <summary>Paragraphs that are bold from end to end, or that open with a bold word such as <c>Claim:</c>.</summary>
    Bold,

    /// <summary>Numbered theses.</summary>
    Numbered,

    /// <summary>Block quotations.</summary>
    Quotes,

    /// <summary>Headings that are sentences.</summary>
    Headings,

    /// <summary>None of these: key sentences stand in for claims.</summary>
    Sentences,
}
