using System.Collections.Concurrent;
using GenAiAlignment.Layout.Unicode;

namespace GenAiAlignment.Cli.Files;

/// <summary>
/// Finds files whose names differ in capitals, or in how their accents are written: some systems take such names for one, others for two. Each folder is listed once.
/// For any thread.
/// </summary>
internal sealed class NearNames
{
    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    private readonly ConcurrentDictionary<string, ILookup<string, string>> folders = [];

    /// <summary>A name as all its ways of writing have it.</summary>
    public static string Folded(string name) => CanonicalText.Decompose(name).ToUpperInvariant();

    /// <param name="root">Nothing outside it is looked at.</param>
    /// <param name="path">Absolute, or relative to the root.</param>
    /// <returns>The path as it is on the disk; <see langword="null"/> when nothing is near.</returns>
    public string? Find(string root, string path)
    {
        string found = root;
        foreach (string part in Path.GetRelativePath(root, Path.GetFullPath(path, root)).Split(Path.DirectorySeparatorChar))
        {
            string exact = Path.Combine(found, part);
            string? next = part == ".." ? null : Path.Exists(exact) ? exact : folders.GetOrAdd(found, List)[Folded(part)].Min(StringComparer.Ordinal);
            if (next is null)
            {
                return null;
            }

            found = next;
        }

        return found;
    }

    private static ILookup<string, string> List(string folder) => (Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder, "*", All) : [])
        .ToLookup(entry => Folded(Path.GetFileName(entry)));
}
