namespace GenAiAlignment.Layout;

/// <summary>The tables of text that the assembly holds; the README.md beside each says where it comes from.</summary>
internal static class EmbeddedTable
{
    /// <summary>Lines of a table, comments left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
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
