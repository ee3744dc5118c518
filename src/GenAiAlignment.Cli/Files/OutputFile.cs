using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Files;

/// <summary>Writes a file whole or not at all: into a temporary file beside it, then renamed over it.</summary>
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

    private const string DeviceFolder = "/dev/";

    // Two runs look at the same file for a moment; another program holds it for longer.
    private const int LockAttempts = 5;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(20);

    /// <param name="path">Absolute. A symbolic link stays: the file that it leads to is written.</param>
    /// <returns>What went wrong on this machine; <see langword="null"/> when the file is there.</returns>
    public static Diagnostic? Write(string path, ReadOnlyMemory<byte> content, Surroundings surroundings)
    {
        SourceText file = new(surroundings.Shown(path), "");
        if (Blocked(path, file) is { } blocked)
        {
            return blocked;
        }

        try
        {
            string target = RealPath.Of(path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // the path of a file has a folder
            OpenAlone(target)?.Dispose();
            PartFile.RemoveLeftovers(target);
            using PartFile part = PartFile.Beside(target, surroundings.CreateFile);
            part.Write(content.Span);
            part.MoveTo(target);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Explain(exception, file);
        }
    }

    /// <summary>What already stands in the file's place and is no file, or stands where its folder should be; <see langword="null"/> for nothing.</summary>
    public static Diagnostic? Blocked(string path, SourceText file) =>
        Directory.Exists(path) ? Diagnostics.TargetIsNoFile(file, "a folder")
        : BlockingFile(Path.GetDirectoryName(path)!) is { } blocking // paths are absolute here
            ? Diagnostics.FolderIsNoFolder(new SourceText(Shown(blocking, path, file.Name), ""))
            : null;

    /// <summary>
    /// Opens a file that is about to be replaced, and refuses one that another program holds: on Unix a rename would leave that program with the
    /// old file.
    /// </summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    /// <exception cref="IOException">It is held by another program, or is a device.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be changed.</exception>
    public static FileStream? OpenAlone(string path)
    {
        FileInfo file = new(path);
        if (!file.Exists)
        {
            return null;
        }

        if (file.IsReadOnly)
        {
            // Its owner said so; that the user of a container may write everything does not count.
            throw new UnauthorizedAccessException();
        }

        if (file.Length == 0 && path.StartsWith(DeviceFolder, StringComparison.Ordinal))
        {
            throw new IOException("it is a device");
        }

        for (int attempt = 1; ; attempt++)
        {
            try
            {
                FileStream stream = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                return stream.CanSeek ? stream : throw new IOException("it is a pipe");
            }
            catch (IOException exception) when (attempt < LockAttempts && IsLock(exception))
            {
                Thread.Sleep(BetweenAttempts);
            }
        }
    }

    /// <summary>In the words of an author what the machine would not do.</summary>
    internal static Diagnostic Explain(Exception exception, SourceText file) => (exception, exception.HResult & 0xFFFF) switch
    {
        (UnauthorizedAccessException, _) or (_, UnixReadOnly or WindowsWriteProtected) => Diagnostics.NotWritable(file),
        (_, WindowsDiskFull or WindowsHandleDiskFull or UnixDiskFull or UnixQuotaExceeded) => Diagnostics.DiskFull(file),
        (IOException failure, _) when IsLock(failure) => Diagnostics.FileLocked(file),
        _ => Diagnostics.WritingFailed(file, exception.Message),
    };

    private static bool IsLock(IOException exception) => (exception.HResult & 0xFFFF) is WindowsSharingViolation or WindowsLockViolation or UnixWouldBlock;

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
}
