namespace GenAiAlignment.Foundation;

/// <content>ED5xx: output.</content>
public static partial class Diagnostics
{
    /// <param name="part">Where in the package; empty for the package itself.</param>
    /// <param name="rule">Stable, such as <c>shape-ids</c>.</param>
    public static Diagnostic DeckIsFaulty(SourceText file, Severity severity, string part, string rule, string message) => new(
        "ED501", severity, file.Whole, part.Length == 0 ? $"{message} [{rule}]" : $"{part}: {message} [{rule}]");
}
