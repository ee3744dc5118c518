using System.CommandLine;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli.Commands;

/// <summary>How much a command tells; both options at once are a mistake.</summary>
internal sealed class VerbosityOptions
{
    private readonly Option<bool> quiet = SharedOptions.Quiet();
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Show every place of each message, and tell how long each stage took and how much it made." };

    public void AddTo(Command command)
    {
        command.Options.Add(quiet);
        command.Options.Add(verbose);
        command.Validators.Add(result =>
        {
            if (result.GetValue(quiet) && result.GetValue(verbose))
            {
                result.AddError("-q and -v exclude each other: keep one of the two");
            }
        });
    }

    public Verbosity Read(ParseResult parsed) =>
        parsed.GetValue(quiet) ? Verbosity.Quiet : parsed.GetValue(verbose) ? Verbosity.Verbose : Verbosity.Normal;
}
