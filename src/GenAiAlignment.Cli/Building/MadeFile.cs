using System.Collections.Immutable;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Pptx.Fonts;

namespace GenAiAlignment.Cli.Building;

/// <summary>A file that is whole in memory and not written yet.</summary>
/// <param name="Path">Absolute.</param>
internal sealed record MadeFile(string Path, FileKind Kind, ReadOnlyMemory<byte> Content)
{
    /// <summary>The families that it needs where it is shown; empty for files that show the same everywhere.</summary>
    public ImmutableArray<FontUse> Fonts { get; init; } = [];
}
