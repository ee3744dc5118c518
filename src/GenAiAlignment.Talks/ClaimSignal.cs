namespace GenAiAlignment.Talks;

/// <summary>How an essay marks its claims, the strongest sign first. An essay may use several.</summary>
public enum ClaimSignal
{
    /// <summary>Paragraphs that are bold from end to end.</summary>
    Bold,

    /// <summary>Bold sentences inside paragraphs.</summary>
    BoldSentences,

    /// <summary>Paragraphs that open with a label such as <c>Key takeaway:</c>.</summary>
    Labels,

    /// <summary>Numbered theses.</summary>
    Numbered,

    /// <summary>Headings that state something or tell what to do.</summary>
    Headings,

    /// <summary>What long list items open with.</summary>
    Items,

    /// <summary>Block quotations.</summary>
    Quotes,

    /// <summary>None of these: key sentences stand in for claims.</summary>
    Sentences,
}
