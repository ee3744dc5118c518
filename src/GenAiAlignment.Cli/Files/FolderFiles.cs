using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Cli.Files;

/// <summary>The files of one folder, and of no other: a path that leads out of it finds nothing.</summary>
internal static class FolderFiles
{
    /// <summary>Larger files are treated as missing: no font and no picture of a deck is.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    /// <param name="themeFile">The name of a theme's file in this folder when it is not the usual one; else <see langword="null"/>.</param>
    public static FileSource Of(string folder, string? themeFile = null) => path =>
    {
        string name = path == ThemeReader.FileName && themeFile is not null ? themeFile : path;
        string root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        string file = Path.GetFullPath(Path.Combine(root, name));
        return file.StartsWith(root, StringComparison.Ordinal) && new FileInfo(file) is { Exists: true, Length: <= MaximumBytes } && IsInsideWhenResolved(file, root)
            ? File.ReadAllBytes(file)
            : (ReadOnlyMemory<byte>?)null;
    };

    /// <summary>A symbolic link in the folder must not lead out of it.</summary>
    private static bool IsInsideWhenResolved(string file, string root)
    {
        FileSystemInfo? target = new FileInfo(file).ResolveLinkTarget(returnFinalTarget: true);
        return target is null || target.FullName.StartsWith(root, StringComparison.Ordinal);
    }
}
