using System.Collections.Concurrent;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Files;

/// <summary>The files that a run has read: none of its outputs may take the place of one. Filled by stages that work side by side.</summary>
public sealed class InputFiles
{
    private readonly ConcurrentDictionary<string, bool> paths = new(StringComparer.Ordinal);

    /// <summary>Absolute, as they were asked for.</summary>
    public IEnumerable<string> Paths => paths.Keys;

    /// <param name="path">Absolute.</param>
    public void Add(string path) => paths.TryAdd(path, true);

    /// <summary>The same files; those that a stage takes are noted.</summary>
    /// <param name="folder">The one that the source was made for; absolute.</param>
    public FileSource Noting(string folder, FileSource source) => path =>
    {
        ReadOnlyMemory<byte>? file = source(path);
        if (file is not null)
        {
            Add(Path.Combine(folder, path));
        }

        return file;
    };
}
