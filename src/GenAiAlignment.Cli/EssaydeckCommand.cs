using System.CommandLine;
using System.CommandLine.Parsing;
using GenAiAlignment.Cli.Commands;

namespace GenAiAlignment.Cli;

/// <summary>The command line.</summary>
public static class EssaydeckCommand
{
    public static ExitCode Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        RootCommand root = new("Turns an essay in Markdown into a talk: slides (PPTX, PDF), notes and handouts.")
        {
            BuildCommand.Create(surroundings),
            HandoutCommand.Create(surroundings),
            OutlineCommand.Create(surroundings),
            ThemeCommand.Create(surroundings),
            CheckCommand.Create(surroundings),
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                surroundings.Terminal.Error.WriteLine($"essaydeck: {error.Message}");
            }

            surroundings.Terminal.Error.WriteLine("essaydeck: --help shows what there is");
            return ExitCode.WrongCommandLine;
        }

        InvocationConfiguration configuration = new()
        {
            Output = surroundings.Terminal.Output,
            Error = surroundings.Terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        return (ExitCode)parsed.Invoke(configuration);
    }
}
