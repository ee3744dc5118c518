using System.Collections.Immutable;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Building;

/// <summary>What the command line asks a build to write.</summary>
/// <param name="Folder">Where files go; absolute.</param>
/// <param name="Handout">Stronger than the settings beside the essay.</param>
internal sealed record BuildRequest(
    EssayFiles Files, string Folder, ImmutableArray<OutputFormat> Formats, HandoutSettings Handout, bool EmbedsFonts);
