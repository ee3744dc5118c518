using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>All diagnostics of a run, in the order of their places, and what they mean for its end.</summary>
/// <param name="IsStrict">Whether a warning fails the run as an error does.</param>
public sealed record DiagnosticReport(ImmutableArray<Diagnostic> Diagnostics, bool IsStrict)
{
    public bool Fails => Diagnostics.Any(diagnostic =>
        diagnostic.Severity == Severity.Error || (IsStrict && diagnostic.Severity == Severity.Warning));

    /// <summary>By file, line and column; what has no place comes last. Equal places keep the order in which the stages spoke.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(diagnostic => diagnostic.Span is null)
            .ThenBy(diagnostic => diagnostic.Span?.Source.Name, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.Start),
    ];

    /// <param name="isQuiet">Whether information is left out.</param>
    public void Print(Terminal terminal, bool isQuiet)
    {
        DiagnosticPrinter printer = new(terminal);
        foreach (Diagnostic diagnostic in Sorted(Diagnostics))
        {
            if (!isQuiet || diagnostic.Severity != Severity.Information)
            {
                printer.Print(diagnostic);
            }
        }

        if (Fails)
        {
            terminal.Error.WriteLine($"essaydeck: {Count(Severity.Error)}{Joint}{Count(Severity.Warning)}; no file was written");
        }
    }

    private string Joint => Number(Severity.Error) > 0 && Number(Severity.Warning) > 0 ? ", " : "";

    private string Count(Severity severity) => Number(severity) switch
    {
        0 => "",
        1 => $"1 {DiagnosticPrinter.Word(severity)}",
        int count => string.Create(CultureInfo.InvariantCulture, $"{count} {DiagnosticPrinter.Word(severity)}s"),
    };

    private int Number(Severity severity) => Diagnostics.Distinct().Count(diagnostic => diagnostic.Severity == severity);
}
