namespace GenAiAlignment.Pptx.Fonts;

/// <summary>A family that the deck needs where it is shown.</summary>
/// <param name="Family">As PowerPoint lists it.</param>
/// <param name="IsEmbedded">Whether it travels inside the file, so that PowerPoint needs no installed copy.</param>
public sealed record FontUse(string Family, bool IsEmbedded);
