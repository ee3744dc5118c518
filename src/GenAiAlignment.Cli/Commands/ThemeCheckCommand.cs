using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Checking;
using GenAiAlignment.Pdf;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme check</c>: whether a theme can be read, by the program and by people.</summary>
internal static class ThemeCheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> theme = ThemeCommand.Theme();
        Command command = new("check", "Check a theme: its file, its fonts, contrast, room for text, colours that look alike.") { theme };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(theme), surroundings));
        return command;
    }

    private static ExitCode Run(string name, Surroundings surroundings)
    {
        Outcome<Theme> outcome = new ThemeFolders(surroundings).Read(name);
        ImmutableArray<Diagnostic> findings = [.. outcome.Diagnostics, .. outcome.Value is { } theme ? ThemeCheck.Check(theme, PictureGrids.Read) : []];
        new DiagnosticPrinter(surroundings.Terminal).PrintAll(findings);
        int count = findings.Count(finding => finding.Severity > Severity.Information);
        if (count == 0)
        {
            surroundings.Terminal.Output.WriteLine($"{name}: nothing to mend");
            return ExitCode.Done;
        }

        surroundings.Terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"essaydeck: {name}: {count} to mend"));
        return ExitCode.InputHasErrors;
    }
}
