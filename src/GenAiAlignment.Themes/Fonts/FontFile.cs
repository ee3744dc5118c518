namespace GenAiAlignment.Themes.Fonts;

/// <summary>One font file. Compared by reference: a theme holds one instance for each file.</summary>
public sealed class FontFile
{
    public FontFile(string path, ReadOnlyMemory<byte> data, FontMetrics metrics)
    {
        Path = path;
        Data = data;
        Metrics = metrics;
    }

    /// <summary>As the theme names it; for messages.</summary>
    public string Path { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    public FontMetrics Metrics { get; }

    public override string ToString() => Path;
}
