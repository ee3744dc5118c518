using System.CommandLine;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Specimens;
using GenAiAlignment.Pdf;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme preview</c>: a theme on one picture.</summary>
internal static class ThemePreviewCommand
{
    private const string DefaultFolder = "output";
    private const double DotsPerInch = 108;

    public static Command Create(Surroundings surroundings)
    {
        Argument<string> theme = ThemeCommand.Theme();
        Option<string?> output = new("--output", "-o") { Description = $"The picture (PNG). Default: {DefaultFolder}/NAME-preview.png." };
        Command command = new("preview", "Draw a theme's colours, type and layouts on one picture.") { theme, output };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(theme), parsed.GetValue(output), surroundings));
        return command;
    }

    private static ExitCode Run(string name, string? output, Surroundings surroundings)
    {
        Outcome<Theme> outcome = new ThemeFolders(surroundings).Read(name);
        new DiagnosticPrinter(surroundings.Terminal).PrintAll(outcome.Diagnostics);
        if (outcome.Value is not { } theme)
        {
            return ExitCode.InputHasErrors;
        }

        string path = surroundings.Resolve(output ?? Path.Combine(DefaultFolder, theme.Name + "-preview.png"));
        using MemoryStream picture = new();
        PngWriter.Write(SpecimenSheet.Compose(theme), theme.Palette, DotsPerInch, picture);
        if (OutputFile.Write(path, surroundings.Shown(path), picture.ToArray()) is { } failure)
        {
            new DiagnosticPrinter(surroundings.Terminal).Print(failure);
            return ExitCode.MachineFailed;
        }

        surroundings.Terminal.Output.WriteLine(surroundings.Shown(path));
        return ExitCode.Done;
    }
}
