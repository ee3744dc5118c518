using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck outline</c>: what the essay becomes, without writing files.</summary>
internal static class OutlineCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string?> essay = SharedOptions.Essay();
        Option<string?> pictures = SharedOptions.Pictures();
        Option<int?> minutes = SharedOptions.Minutes();
        Option<bool> json = new("--json") { Description = "Print the outline as JSON." };
        VerbosityOptions verbosity = new();
        Command command = new("outline", "Show what the essay becomes and why, without writing files.") { essay, pictures, minutes, json };
        verbosity.AddTo(command);
        command.SetAction(parsed => SharedOptions.Find(parsed.GetValue(essay), parsed.GetValue(pictures), surroundings) is { } files
            ? (int)Run(files, parsed.GetValue(minutes), parsed.GetValue(json), verbosity.Read(parsed), surroundings)
            : (int)ExitCode.WrongCommandLine);
        return command;
    }

    private static ExitCode Run(EssayFiles files, int? minutes, bool isJson, Verbosity verbosity, Surroundings surroundings)
    {
        Outcome<Talk> outcome = TalkReader.Read(files, minutes, surroundings);
        new DiagnosticReport(outcome.Diagnostics, IsStrict: false).Print(surroundings.Terminal, verbosity);
        if (outcome.Value is not { } talk)
        {
            return ExitCode.InputHasErrors;
        }

        if (isJson)
        {
            using MemoryStream json = new();
            OutlineJson.Write(talk, DiagnosticReport.Sorted(outcome.Diagnostics), json);
            surroundings.Terminal.Output.WriteLine(System.Text.Encoding.UTF8.GetString(json.ToArray()));
        }
        else
        {
            OutlineText.Write(talk, surroundings.Terminal);
        }

        return ExitCode.Done;
    }
}
