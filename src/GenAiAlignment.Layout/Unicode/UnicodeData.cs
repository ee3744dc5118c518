namespace GenAiAlignment.Layout.Unicode;

/// <summary>The tables of the Unicode Character Database that stand beside this file (README.md says where they come from).</summary>
internal static class UnicodeData
{
    /// <summary>Lines of a table, comments left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(UnicodeData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no {name}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
