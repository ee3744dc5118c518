using System.IO.Compression;

namespace GenAiAlignment.Tests.Layout.Unicode;

/// <summary>Reads the test files that Unicode publishes.</summary>
internal static class UnicodeTestFile
{
    /// <summary>Lines without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using FileStream file = File.OpenRead(RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Layout", "Unicode", name + ".gz"));
        using GZipStream unpacked = new(file, CompressionMode.Decompress);
        using StreamReader reader = new(unpacked);
        while (reader.ReadLine() is { } line)
        {
            string content = line.Split('#')[0].Trim();
            if (content.Length > 0)
            {
                yield return content;
            }
        }
    }
}
