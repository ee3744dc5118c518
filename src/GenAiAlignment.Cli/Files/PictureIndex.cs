using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Files;

/// <summary>The pictures below a folder by their names: asked only when one is not found where it should be.</summary>
internal sealed class PictureIndex
{
    /// <summary>Files that are looked at: a repository with more of them is not searched to its end.</summary>
    private const int MostFiles = 50_000;

    private static readonly ImmutableArray<string> Kinds = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MaxRecursionDepth = 12,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private readonly string root;
    private readonly ILookup<string, string> files;

    private PictureIndex(string root, IEnumerable<string> files)
    {
        this.root = root;
        this.files = files.ToLookup(file => NearNames.Folded(Path.GetFileName(file)));
    }

    public static PictureIndex Of(string folder) => new(folder, Directory.EnumerateFiles(folder, "*", Options)
        .Take(MostFiles)
        .Where(file => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal));

    /// <summary>The only file whose path ends so; <see langword="null"/> when there are others, or none.</summary>
    public string? Only(string end)
    {
        string sought = NearNames.Folded("/" + end);
        string[] found = [.. files[NearNames.Folded(Path.GetFileName(end))]
            .Where(file => NearNames.Folded("/" + Path.GetRelativePath(root, file).Replace('\\', '/')).EndsWith(sought, StringComparison.Ordinal))
            .Take(2)];
        return found is [var only] ? FolderFiles.Find(root, only) : null;
    }

    /// <summary>The first file of that name, else of the nearest; <see langword="null"/> when nothing is near.</summary>
    public string? Nearest(string name)
    {
        string file = NearNames.Folded(Path.GetFileName(name));
        string? near = files.Contains(file) ? file : NearestWord.Find(file, files.Select(group => group.Key));
        return near is null ? null : files[near].First();
    }
}
