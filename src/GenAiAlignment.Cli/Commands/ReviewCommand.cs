using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Cli.Reviews;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Reviewing;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck review</c>: what a speech coach would say of the talk, without writing files.</summary>
internal static class ReviewCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string?> essay = SharedOptions.Essay();
        Option<string?> pictures = SharedOptions.Pictures();
        Option<bool> json = new("--json") { Description = "Print the remarks as JSON." };
        Option<bool> sarif = new("--sarif") { Description = "Print the remarks as SARIF 2.1.0, which editors and build servers show at their places." };
        Option<bool> strict = new("--strict") { Description = "Let warnings among the remarks fail the run." };
        VerbosityOptions verbosity = new();
        Command command = new("review", "Say of the talk what a speech coach would say, with places in the essay.") { essay, pictures, json, sarif, strict };
        verbosity.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif))
            {
                result.AddError("--json and --sarif exclude each other: keep one of the two");
            }
        });
        command.SetAction(parsed => SharedOptions.Find(parsed.GetValue(essay), parsed.GetValue(pictures), surroundings) is { } files
            ? (int)Run(
                files,
                parsed.GetValue(json) ? ReviewJson.Write : parsed.GetValue(sarif) ? SarifLog.Write : null,
                parsed.GetValue(strict),
                verbosity.Read(parsed),
                surroundings)
            : (int)ExitCode.WrongCommandLine);
        return command;
    }

    /// <param name="write">Writes remarks for programs; <see langword="null"/> prints them for people.</param>
    private static ExitCode Run(
        EssayFiles files, Action<Talk, ImmutableArray<Diagnostic>, Stream>? write, bool isStrict, Verbosity verbosity, Surroundings surroundings)
    {
        Outcome<Talk> outcome = TalkReader.Read(files, null, surroundings);
        if (outcome.Value is not { } talk)
        {
            new DiagnosticReport(outcome.Diagnostics, IsStrict: false).Print(surroundings.Terminal, verbosity);
            return ExitCode.InputHasErrors;
        }

        ImmutableArray<Diagnostic> remarks = DiagnosticReport.Sorted(TalkReview.Review(talk));
        if (write is null)
        {
            ReviewText.Write(talk, remarks, verbosity, surroundings.Terminal);
        }
        else
        {
            using MemoryStream stream = new();
            write(talk, remarks, stream);
            surroundings.Terminal.Output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
        }

        return isStrict && remarks.Any(remark => remark.Severity == Severity.Warning) ? ExitCode.InputHasErrors : ExitCode.Done;
    }
}
