using System.CommandLine;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme list</c>: the built-in themes, one a line.</summary>
internal static class ThemeListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Command command = new("list", "List the built-in themes.");
        command.SetAction(_ => (int)Run(surroundings));
        return command;
    }

    private static ExitCode Run(Surroundings surroundings)
    {
        Terminal terminal = surroundings.Terminal;
        ThemeFolders folders = new(surroundings);
        int width = folders.Names.Select(name => name.Length).Append(0).Max();
        bool failed = false;
        foreach (string name in folders.Names)
        {
            Outcome<Theme> outcome = folders.Reader.ReadBuiltIn(name);
            new DiagnosticPrinter(terminal).PrintAll(outcome.Diagnostics);
            failed |= outcome.Value is null;
            if (outcome.Value is { } theme)
            {
                string swatches = terminal.HasColourOutput ? Swatch.Row(theme.Palette) + "  " : "";
                terminal.Output.WriteLine($"{name.PadRight(width)}  {swatches}{theme.Description}");
            }
        }

        return failed ? ExitCode.InputHasErrors : ExitCode.Done;
    }
}
