using System.CommandLine;
using System.CommandLine.Parsing;
using GenAiAlignment.Cli.Commands;
using GenAiAlignment.Cli.Terminals;

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
            ReviewCommand.Create(surroundings),
            ThemeCommand.Create(surroundings),
            CheckCommand.Create(surroundings),
        };
        ParseResult parsed = root.Parse(arguments);
        string[] unknown = [.. UnknownOptions(parsed)];
        string[] misread = [.. MisreadNames(arguments, parsed, surroundings)];
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. unknown.Concat(misread).Distinct().Select(word => $"Unrecognized command or argument '{word}'.")];
        if (errors.Length > 0)
        {
            IEnumerable<string> hints = misread.Select(name => $"to name the file {name}, write ./{name}, or put it behind --").Append("--help shows what there is");
            foreach (string line in errors.Concat(hints))
            {
                surroundings.Terminal.Error.WriteLine($"essaydeck: {DisplayText.MakeVisible(line)}");
            }

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

    /// <summary>Files that are named as an option would be: "-odd.md" is "-o dd.md" to the parser. An option that is written out is no file, whatever lies there.</summary>
    private static IEnumerable<string> MisreadNames(IReadOnlyList<string> arguments, ParseResult parsed, Surroundings surroundings)
    {
        IList<Option> known = parsed.CommandResult.Command.Options;
        HashSet<string> options = [.. known.SelectMany(NamesOf)];
        HashSet<string> withValues = [.. known.Where(option => option.Arity.MinimumNumberOfValues > 0).SelectMany(NamesOf)];
        return arguments
            .TakeWhile(argument => argument != "--")
            .Where((argument, place) => argument is ['-', _, ..] && !options.Contains(argument)
                && !(place > 0 && withValues.Contains(arguments[place - 1])) && File.Exists(surroundings.Resolve(argument)));
    }

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Append(option.Name);

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
