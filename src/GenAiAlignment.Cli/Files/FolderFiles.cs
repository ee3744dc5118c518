using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Cli.Files;

/// <summary>The files of one folder, and of no other: a path that leads out of it finds nothing.</summary>
internal static class FolderFiles
{
    /// <summary>Larger files are treated as missing: no font and no picture of a deck is.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    /// <param name="themeFile">The name of a theme's file in this folder when it is not the usual one; else <see langword="null"/>.</param>
    public static FileSource Of(string folder, string? themeFile = null) =>
        path => Find(folder, path, themeFile) is { } file ? Read(file) : null;

    /// <summary>The same for the program's own files, which nobody changes while it runs: they are mapped, not read.</summary>
    public static FileSource OfProgram(string folder) =>
        path => Find(folder, path, null) is { } file ? MappedFile.Read(file) : (ReadOnlyMemory<byte>?)null;

    /// <param name="path">Relative to the folder, or absolute.</param>
    /// <returns><see langword="null"/> when there is no such file in the folder, or it is too large.</returns>
    public static string? Find(string folder, string path) => Find(folder, path, null);

    /// <returns><see langword="null"/> when the system does not let us read it.</returns>
    public static ReadOnlyMemory<byte>? Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns><see langword="null"/> when there is no such file in the folder, or it is too large.</returns>
    private static string? Find(string folder, string path, string? themeFile)
    {
        string name = path == ThemeReader.FileName && themeFile is not null ? themeFile : path;
        string root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        string file = Path.GetFullPath(Path.Combine(root, name));
        return file.StartsWith(root, StringComparison.Ordinal) && new FileInfo(file) is { Exists: true, Length: <= MaximumBytes } && IsInsideWhenResolved(file, root)
            ? file
            : null;
    }

    /// <summary>A symbolic link must not lead out of the folder, be it the file or a folder on the way to it.</summary>
    private static bool IsInsideWhenResolved(string file, string root)
    {
        for (string part = file; part.Length > root.Length; part = Path.GetDirectoryName(part)!) // it goes up to the root at most
        {
            FileSystemInfo? target = new FileInfo(part).ResolveLinkTarget(returnFinalTarget: true);
            if (target is not null && !target.FullName.StartsWith(root, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
