namespace GenAiAlignment.Tests.Architecture;

/// <summary>A file of the product's source.</summary>
/// <param name="Path">Below <c>src</c>, with <c>/</c> between names.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Its project, such as <c>Talks</c>.</summary>
    public string Stage => Path.Split('/')[0]["GenAiAlignment.".Length..];

    /// <summary>The lines that are code: without comments.</summary>
    public IEnumerable<string> CodeLines => Text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
}
