using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>All diagnostics of a run, in the order of their places, and what they mean for its end.</summary>
/// <param name="IsStrict">Whether a warning fails the run as an error does, if the author can and should mend it.</param>
public sealed record DiagnosticReport(ImmutableArray<Diagnostic> Diagnostics, bool IsStrict)
{
    public bool Fails => Diagnostics.Any(diagnostic =>
        diagnostic.Severity == Severity.Error || (IsStrict && diagnostic is { Severity: Severity.Warning, IsMendable: true }));

    /// <summary>By file, line and column; what has no place comes last. Equal places keep the order in which the stages spoke.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(diagnostic => diagnostic.Span is null)
            .ThenBy(diagnostic => diagnostic.Span?.Source.Name, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.Start),
    ];

    /// <summary>One message a code, or all of them when that is asked for.</summary>
    public void Print(Terminal terminal, Verbosity verbosity)
    {
        DiagnosticPrinter printer = new(terminal);
        ImmutableArray<Diagnostic> told = [.. Sorted(Diagnostics).Where(diagnostic => verbosity != Verbosity.Quiet || diagnostic.Severity != Severity.Information)];
        if (verbosity == Verbosity.Verbose)
        {
            printer.PrintAll(told);
        }
        else
        {
            foreach (MessageGroup group in MessageGroup.Of(told))
            {
                printer.Print(group);
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
