namespace GenAiAlignment.Talks;

/// <summary>By which sign a talk's claims were known.</summary>
/// <param name="Reason">Why, in one sentence for the author, without a final full stop.</param>
public sealed record ClaimChoice(ClaimSignal Signal, string Reason)
{
    /// <summary>The word for the signal in settings and outlines.</summary>
    public string Word => Signal.ToString().ToLowerInvariant();
}
