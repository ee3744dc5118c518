using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Building;

/// <summary>Why a file is not written.</summary>
/// <param name="Code">How the run ends: whether the author or the machine has to change something.</param>
internal sealed record Refusal(Diagnostic Reason, ExitCode Code);
