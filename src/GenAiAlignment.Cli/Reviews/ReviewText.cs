using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Reviews;

/// <summary>Remarks on a talk as people read them: one a line, in the order of the essay.</summary>
internal static class ReviewText
{
    public static void Write(Talk talk, ImmutableArray<Diagnostic> remarks, Verbosity verbosity, Terminal terminal)
    {
        // Here the messages are what was asked for.
        DiagnosticPrinter printer = new(terminal with { Error = terminal.Output, HasColourErrors = terminal.HasColourOutput });
        foreach (Diagnostic remark in remarks.Where(remark => verbosity != Verbosity.Quiet || remark.Severity != Severity.Information))
        {
            if (verbosity == Verbosity.Verbose)
            {
                printer.Print(remark);
            }
            else
            {
                printer.Print(new MessageGroup(remark with { Hint = null }, 0));
            }
        }

        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{OutlineText.Summary(talk)}: {remarks.Length} remark{(remarks.Length == 1 ? "" : "s")}"));
    }
}
