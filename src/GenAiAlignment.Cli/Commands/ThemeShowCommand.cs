using System.CommandLine;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme show</c>: a theme with all that it takes from those it extends.</summary>
internal static class ThemeShowCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> theme = ThemeCommand.Theme();
        Command command = new("show", "Show a theme's colours, fonts, text styles and layouts, all that it extends included.") { theme };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(theme), surroundings));
        return command;
    }

    private static ExitCode Run(string name, Surroundings surroundings)
    {
        ThemeFolders folders = new(surroundings);
        Outcome<Theme> outcome = folders.Read(name);
        new DiagnosticPrinter(surroundings.Terminal).PrintAll(outcome.Diagnostics);
        if (outcome.Value is not { } theme)
        {
            return ExitCode.InputHasErrors;
        }

        new ThemeText(theme, folders.Reader.Fonts, surroundings.Terminal).Write();
        return ExitCode.Done;
    }
}
