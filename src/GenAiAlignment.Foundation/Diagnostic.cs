namespace GenAiAlignment.Foundation;

/// <summary>Something about the author's input that the author should know. Made by <see cref="Diagnostics"/> only.</summary>
/// <param name="Code">Stable for ever, such as <c>ED101</c>; listed in <c>DIAGNOSTICS.md</c>.</param>
/// <param name="Severity">Whether files are still written.</param>
/// <param name="Span">Where; <see langword="null"/> when it concerns no place in a file.</param>
/// <param name="Message">What was found and what was expected, one sentence without a final full stop.</param>
/// <param name="Hint">What to do about it; <see langword="null"/> when the message says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan? Span, string Message, string? Hint = null)
{
    /// <summary>
    /// Whether the author can and should mend it: such a warning fails a strict run. Not what is the machine's matter, or has become something
    /// that does as well. Default: yes.
    /// </summary>
    public bool IsMendable { get; init; } = true;
}
