using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Files;

/// <summary>
/// Writes a file whole or not at all: into a temporary file beside it, then renamed over it. The temporary name is always the same, so
/// that what a killed run leaves behind is gone after the next.
/// </summary>
internal static class OutputFile
{
    // The low bits of an IOException's code: Windows' own numbers, and Linux' and macOS' errno.
    private const int WindowsDiskFull = 0x70;
    private const int WindowsHandleDiskFull = 0x27;
    private const int UnixDiskFull = 28;
    private const int UnixQuotaExceeded = 122;
    private const int WindowsSharingViolation = 0x20;
    private const int WindowsLockViolation = 0x21;
    private const int UnixWouldBlock = 11;
    private const int UnixReadOnly = 30;
    private const int WindowsWriteProtected = 0x13;

    /// <param name="shown">The name in messages.</param>
    /// <returns>What went wrong on this machine; <see langword="null"/> when the file is there.</returns>
    public static Diagnostic? Write(string path, string shown, ReadOnlyMemory<byte> content)
    {
        SourceText file = new(shown, "");
        if (Directory.Exists(path))
        {
            return Diagnostics.TargetIsNoFile(file, "a folder");
        }

        string folder = Path.GetDirectoryName(path)!; // paths are absolute here
        if (BlockingFile(folder) is { } blocking)
        {
            return Diagnostics.FolderIsNoFolder(new SourceText(Shown(blocking, path, shown), ""));
        }

        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.part");
        try
        {
            Directory.CreateDirectory(folder);
            RefuseLocked(path);
            // A link of that name, which somebody may have laid to another file, is taken away and not followed.
            File.Delete(temporary);
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(content.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            return Explain(exception, file);
        }
    }

    /// <summary>On Unix a rename replaces a file that is open elsewhere, and the other program would go on with the old one.</summary>
    private static void RefuseLocked(string path)
    {
        if (File.Exists(path))
        {
            using FileStream probe = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell; the next run will overwrite this file.
        }
    }

    /// <summary>The file that stands where the folder, or a folder above it, should be.</summary>
    private static string? BlockingFile(string folder)
    {
        string? part = folder;
        while (part is not null && !Directory.Exists(part))
        {
            if (File.Exists(part))
            {
                return part;
            }

            part = Path.GetDirectoryName(part);
        }

        return null;
    }

    /// <summary>A folder of the path as the user knows it: as much is cut off the shown path as off the whole one.</summary>
    private static string Shown(string folder, string path, string shown) => shown[..Math.Max(0, shown.Length - (path.Length - folder.Length))];

    /// <summary>In the words of an author what the machine would not do.</summary>
    internal static Diagnostic Explain(Exception exception, SourceText file) => (exception, exception.HResult & 0xFFFF) switch
    {
        (UnauthorizedAccessException, _) or (_, UnixReadOnly or WindowsWriteProtected) => Diagnostics.NotWritable(file),
        (_, WindowsDiskFull or WindowsHandleDiskFull or UnixDiskFull or UnixQuotaExceeded) => Diagnostics.DiskFull(file),
        (_, WindowsSharingViolation or WindowsLockViolation or UnixWouldBlock) => Diagnostics.FileLocked(file),
        _ => Diagnostics.WritingFailed(file, exception.Message),
    };
}
