using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks.Claims;

/// <summary>A text that gets a slide of its own.</summary>
/// <param name="Text">Without the marks of footnotes: what they refer to stands in the notes.</param>
/// <param name="IsAuthors">Whether the author marked it, so that it is counted among the claims; else it is a key sentence.</param>
/// <param name="Reason">Why it was chosen, in a few words for the author.</param>
internal sealed record Claim(InlineText Text, TextPlace Place, ClaimSignal Signal, bool IsAuthors, string Reason);
