namespace GenAiAlignment.Foundation;

/// <summary>Gives a stage the files it may read: stages do no input or output of their own.</summary>
/// <param name="path">Relative to the folder the source was made for, with <c>/</c> between names.</param>
/// <returns>
/// The whole file, or <see langword="null"/> when there is none or it may not be read. An array that is <see langword="null"/> converts to an empty file:
/// in a conditional expression write <c>(ReadOnlyMemory&lt;byte&gt;?)null</c>.
/// </returns>
public delegate ReadOnlyMemory<byte>? FileSource(string path);
