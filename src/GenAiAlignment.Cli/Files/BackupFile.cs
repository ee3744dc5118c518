using System.Globalization;

namespace GenAiAlignment.Cli.Files;

/// <summary>Keeps a file that is about to be replaced, under a name that no file has.</summary>
internal static class BackupFile
{
    /// <summary>The first of <c>NAME.backup.pptx</c>, <c>NAME.backup-2.pptx</c> and so on that is free, without its folder.</summary>
    public static string NameFor(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string ending = Path.GetExtension(path);
        string free = $"{name}.backup{ending}";
        for (int number = 2; Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, free)); number++) // the path of a file has a folder
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}.backup-{number}{ending}");
        }

        return free;
    }

    /// <summary>Copies the file: at no moment is there none of its name.</summary>
    /// <returns>The path of the copy.</returns>
    /// <exception cref="IOException">The machine would not do it; no copy is left.</exception>
    public static string Make(string path)
    {
        string backup = Path.Combine(Path.GetDirectoryName(path)!, NameFor(path)); // as above
        using FileStream from = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using FileStream to = new(backup, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
            return backup;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            to.Dispose();
            File.Delete(backup);
            throw;
        }
    }
}
