namespace GenAiAlignment.Essays;

/// <summary>A picture named in running text.</summary>
/// <param name="Path">As written, relative to the essay.</param>
/// <param name="Title">The caption in quotes behind the path; <see langword="null"/> when there is none.</param>
public sealed record InlinePicture(string Path, string? Title);
