using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Files;

/// <summary>Reads an author's text file, and says what is wrong with it in the author's words.</summary>
internal static class TextFileReader
{
    /// <summary>No essay is longer: the Bible has four megabytes.</summary>
    public const long MaximumBytes = 16 * 1024 * 1024;

    /// <param name="shown">The name in messages.</param>
    public static Outcome<SourceText> Read(string path, string shown)
    {
        SourceText nothing = new(shown, "");
        if (Directory.Exists(path))
        {
            return Failed(Diagnostics.FileIsFolder(nothing));
        }

        if (!File.Exists(path))
        {
            return Failed(Diagnostics.FileMissing(nothing, Neighbours(path, shown)));
        }

        try
        {
            return new FileInfo(path).Length > MaximumBytes
                ? Failed(Diagnostics.FileTooLarge(nothing, MaximumBytes))
                : Decode(File.ReadAllBytes(path), shown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed(Diagnostics.ReadingFailed(nothing, exception.Message));
        }
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    public static Outcome<SourceText> Read(Stream stream, string shown)
    {
        SourceText nothing = new(shown, "");
        try
        {
            byte[] bytes = new byte[MaximumBytes + 1];
            int count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count > MaximumBytes ? Failed(Diagnostics.FileTooLarge(nothing, MaximumBytes)) : Decode(bytes.AsSpan(0, count), shown);
        }
        catch (IOException exception)
        {
            return Failed(Diagnostics.ReadingFailed(nothing, exception.Message));
        }
    }

    public static Outcome<SourceText> Decode(ReadOnlySpan<byte> bytes, string shown)
    {
        Outcome<SourceText> decoded = SourceTextDecoder.Decode(bytes, shown);
        return decoded.Value is { } source && string.IsNullOrWhiteSpace(source.Text) ? Failed(Diagnostics.FileEmpty(new SourceText(shown, ""))) : decoded;
    }

    private static IEnumerable<string> Neighbours(string path, string shown)
    {
        string? folder = Path.GetDirectoryName(path);
        string prefix = shown[..^Path.GetFileName(path).Length];
        return folder is not null && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(file => prefix + Path.GetFileName(file)).Order(StringComparer.Ordinal)
            : [];
    }

    private static Outcome<SourceText> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
