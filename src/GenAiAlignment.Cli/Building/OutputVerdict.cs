using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Building;

/// <summary>Whether an output may take its place.</summary>
/// <param name="Objections">Empty when it may.</param>
/// <param name="Code">How a run ends that has one: whether the author or the machine has to change something.</param>
internal sealed record OutputVerdict(ImmutableArray<Diagnostic> Objections, ExitCode Code)
{
    public static OutputVerdict Granted { get; } = new([], ExitCode.Done);

    /// <summary>Whether what stands there is somebody's work, and is kept under another name before it is replaced.</summary>
    public bool KeepsBackup { get; init; }
}
