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
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. UnknownOptions(parsed).Select(word => $"Unrecognized command or argument '{word}'.")];
        if (errors.Length > 0)
        {
            foreach (string error in errors)
            {
                surroundings.Terminal.Error.WriteLine($"essaydeck: {error}");
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

    /// <summary>The parser takes an option it does not know for a file's name; a file of such a name stands behind <c>--</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        HashSet<Token> files = [.. parsed.CommandResult.Tokens];
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Value is ['-', _, ..] && files.Contains(token))
            .Select(token => token.Value);
    }
}
