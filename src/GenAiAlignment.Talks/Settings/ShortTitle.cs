namespace GenAiAlignment.Talks.Settings;

/// <summary>What the slide of a claim shows instead of the whole claim.</summary>
public sealed record ShortTitle(TextOpening Claim, string Title);
