using System.Collections.Immutable;

namespace GenAiAlignment.Cli.Building;

/// <summary>What the command line asks of a build.</summary>
/// <param name="Folder">Where files go; absolute.</param>
/// <param name="Theme"><see langword="null"/> leaves it to the settings.</param>
internal sealed record BuildRequest(
    EssayFiles Files, string Folder, string? Theme, ImmutableArray<OutputFormat> Formats, bool IsStrict, bool EmbedsFonts);
