using System.Collections.Immutable;

namespace GenAiAlignment.Foundation;

/// <summary>What a stage made of its input, beside what the author should know about it.</summary>
/// <param name="Value"><see langword="null"/> only when a diagnostic is an error.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
