namespace GenAiAlignment.Cli.Building;

/// <summary>A file that is whole in memory and not written yet.</summary>
/// <param name="Path">Absolute.</param>
internal sealed record MadeFile(string Path, ReadOnlyMemory<byte> Content);
