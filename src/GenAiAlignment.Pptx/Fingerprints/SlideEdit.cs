namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>A slide that is not as it was built.</summary>
/// <param name="Number">From 1, in the deck as it is now; of one that was taken out, where it was.</param>
/// <param name="Title">As it is now; empty when it has none.</param>
public sealed record SlideEdit(int Number, string Title, SlideEditKinds Kinds);
