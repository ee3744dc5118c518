namespace GenAiAlignment.Talks;

/// <summary>By which sign a talk's claims were known.</summary>
/// <param name="Reason">Why, in one sentence for the author, without a final full stop.</param>
public sealed record ClaimChoice(ClaimSignal Signal, string Reason)
{
    /// <summary>The word for the signal in settings and outlines.</summary>
    public string Word => WordFor(Signal);

    /// <summary>The word for a signal in settings and outlines.</summary>
    public static string WordFor(ClaimSignal signal) => signal == ClaimSignal.BoldSentences ? "bold-sentences" : signal.ToString().ToLowerInvariant();
}
