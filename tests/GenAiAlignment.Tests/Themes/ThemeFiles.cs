using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Tests.Themes;

/// <summary>Themes on the disk: the built-in ones, and those of tests.</summary>
internal static class ThemeFiles
{
    public static ThemeReader Reader { get; } = new(FilesOf(RepositoryFiles.Path("themes")), [.. Names()]);

    /// <summary>Of the built-in themes.</summary>
    public static IEnumerable<string> Names() => Directory.GetDirectories(RepositoryFiles.Path("themes"))
        .Where(folder => File.Exists(Path.Combine(folder, ThemeReader.FileName)))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);

    /// <summary>Reads a theme's folder; files are called by their paths from there.</summary>
    public static Outcome<Theme> Read(string folder, string? variant = null) => Reader.ReadFolder(FolderOf(folder, folder), variant);

    private static ThemeFolder FolderOf(string folder, string from) => new(
        Path.GetFileName(folder),
        Path.GetRelativePath(from, Path.Combine(folder, ThemeReader.FileName)).Replace('\\', '/'),
        FilesOf(folder),
        neighbour => Path.GetFullPath(neighbour, folder) is var other && Directory.Exists(other) ? FolderOf(Path.TrimEndingDirectorySeparator(other), from) : null);

    private static FileSource FilesOf(string folder) => path =>
        File.Exists(Path.Combine(folder, path)) ? File.ReadAllBytes(Path.Combine(folder, path)) : (ReadOnlyMemory<byte>?)null;
}
