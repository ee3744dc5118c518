namespace GenAiAlignment.Talks.Claims;

/// <summary>What a search found.</summary>
/// <param name="KeySentences">Chooses more from the same essay, where a slide would stand too long.</param>
internal sealed record ClaimFindings(ClaimIndex Claims, KeySentences KeySentences);
