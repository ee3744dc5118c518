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

    /// <param name="shown">The name in messages.</param>
    /// <returns>What went wrong on this machine; <see langword="null"/> when the file is there.</returns>
    public static Diagnostic? Write(string path, string shown, ReadOnlyMemory<byte> content)
    {
        SourceText file = new(shown, "");
        if (Directory.Exists(path))
        {
            return Diagnostics.TargetIsNoFile(file, "a folder");
        }

        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.part"); // paths are absolute here
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // as above
            RefuseLocked(path);
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
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

    private static Diagnostic Explain(Exception exception, SourceText file) => (exception, exception.HResult & 0xFFFF) switch
    {
        (UnauthorizedAccessException, _) => Diagnostics.NotWritable(file),
        (_, WindowsDiskFull or WindowsHandleDiskFull or UnixDiskFull or UnixQuotaExceeded) => Diagnostics.DiskFull(file),
        (_, WindowsSharingViolation or WindowsLockViolation or UnixWouldBlock) => Diagnostics.FileLocked(file),
        _ => Diagnostics.WritingFailed(file, exception.Message),
    };
}
