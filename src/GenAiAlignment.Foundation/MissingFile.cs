namespace GenAiAlignment.Foundation;

/// <summary>What to say of a file that was not found.</summary>
/// <param name="Where">The places where it was looked for, such as <c>the essay's folder</c>.</param>
/// <param name="Hint">What to do about it, such as the name of a file that is near; <see langword="null"/> when there is nothing to say.</param>
public sealed record MissingFile(string Where, string? Hint);
