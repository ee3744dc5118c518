using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Cli.Files;

/// <summary>
/// A file while it is written: beside the one that it becomes, under a name that no other run has. It is locked as long as it is open, by which
/// another run knows it from one that a killed run left behind.
/// </summary>
internal sealed partial class PartFile : IDisposable
{
    private const int RandomBytes = 4;
    private const int MostTries = 5;

    private readonly string path;
    private readonly FileStream stream;
    private bool isMoved;

    private PartFile(string path, FileStream stream)
    {
        this.path = path;
        this.stream = stream;
    }

    /// <summary>
    /// Makes the file and locks it. Between the two another run can take it for a leftover and delete it; then one of another name is made.
    /// </summary>
    /// <param name="target">What it becomes; absolute.</param>
    /// <param name="create">Makes a file that is not there yet.</param>
    public static PartFile Beside(string target, Func<string, FileStream> create)
    {
        for (int left = MostTries; ; left--)
        {
            string random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
            string path = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{random}.part"); // an absolute path of a file has a folder
            FileStream stream = create(path);
            if (left == 1 || File.Exists(path))
            {
                return new PartFile(path, stream);
            }

            stream.Dispose();
        }
    }

    /// <summary>Takes away what killed runs left of a file.</summary>
    public static void RemoveLeftovers(string target)
    {
        string name = Path.GetFileName(target);
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, ".*.part").Where(file => IsLeftover(Path.GetFileName(file), name))) // as above
        {
            try
            {
                // A link that somebody laid to another file is taken away and not followed.
                using FileStream? unused = File.ResolveLinkTarget(file, returnFinalTarget: false) is null
                    ? new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None)
                    : null;
                File.Delete(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another run is at work on it.
            }
        }
    }

    public void Write(ReadOnlySpan<byte> content)
    {
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Gives the whole file its name. It stays locked until then, so that no other run takes it for a leftover.</summary>
    public void MoveTo(string target)
    {
        if (OperatingSystem.IsWindows())
        {
            stream.Dispose();
        }

        File.Move(path, target, overwrite: true);
        isMoved = true;
    }

    public void Dispose()
    {
        stream.Dispose();
        if (isMoved)
        {
            return;
        }

        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell; the next run takes this file away.
        }
    }

    private static bool IsLeftover(string name, string target) =>
        name.StartsWith($".{target}.", StringComparison.Ordinal) && Rest().IsMatch(name.AsSpan(target.Length + 1));

    [GeneratedRegex(@"^(?:\.[0-9a-f]{8})?\.part$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
