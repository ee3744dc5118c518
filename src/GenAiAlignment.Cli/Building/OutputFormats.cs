using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GenAiAlignment.Cli.Building;

/// <summary>The formats by the words of the command line.</summary>
internal static class OutputFormats
{
    public static readonly ImmutableArray<OutputFormat> Default = [OutputFormat.Pptx, OutputFormat.Pdf, OutputFormat.Handout];

    private static readonly FrozenDictionary<string, OutputFormat> ByWord = Enum.GetValues<OutputFormat>().ToFrozenDictionary(WordFor);

    /// <summary>All words, for messages.</summary>
    public static string Known => string.Join(", ", Enum.GetValues<OutputFormat>().Select(WordFor));

    public static string WordFor(OutputFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>The words of a list with commas that are no format.</summary>
    public static IEnumerable<string> Unknown(string? list) => Words(list).Where(word => !ByWord.ContainsKey(word));

    /// <summary>A list with commas, each format once; <see cref="Default"/> when it is empty. All its words are known.</summary>
    public static ImmutableArray<OutputFormat> Read(string? list)
    {
        ImmutableArray<OutputFormat> asked = [.. Words(list).Select(word => ByWord[word]).Distinct()];
        return asked.IsEmpty ? Default : asked;
    }

    private static IEnumerable<string> Words(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant());
}
