using GenAiAlignment.Cli;

namespace GenAiAlignment.Tests.Cli;

/// <summary>What a run of the command line left behind.</summary>
internal sealed record RunResult(ExitCode Code, string Output, string Error);
