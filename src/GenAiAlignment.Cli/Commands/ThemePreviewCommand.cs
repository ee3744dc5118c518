using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Specimens;
using GenAiAlignment.Pdf;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme preview</c>: a theme on one picture.</summary>
internal static class ThemePreviewCommand
{
    private const string DefaultFolder = "output";
    private const double PointsPerInch = 72;
    private const int DefaultWidth = 1920;
    private const int SmallestWidth = 200;
    private const int LargestWidth = 8000;

    public static Command Create(Surroundings surroundings)
    {
        Argument<string> theme = ThemeCommand.Theme();
        Option<string?> output = new("--output", "-o") { Description = $"The picture (PNG). Default: {DefaultFolder}/NAME-preview.png." };
        Option<int> width = new("--width") { Description = $"Of the picture, in pixels: {SmallestWidth} to {LargestWidth}.", DefaultValueFactory = _ => DefaultWidth };
        width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < SmallestWidth or > LargestWidth)
            {
                result.AddError($"--width is a number from {SmallestWidth} to {LargestWidth}");
            }
        });
        Command command = new("preview", "Draw a theme's colours, type and layouts on one picture.") { theme, output, width };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(theme), parsed.GetValue(output), parsed.GetValue(width), surroundings));
        return command;
    }

    private static ExitCode Run(string name, string? output, int width, Surroundings surroundings)
    {
        Outcome<Theme> outcome = new ThemeFolders(surroundings).Read(name);
        new DiagnosticPrinter(surroundings.Terminal).PrintAll(outcome.Diagnostics);
        if (outcome.Value is not { } theme)
        {
            return ExitCode.InputHasErrors;
        }

        string path = surroundings.Resolve(output ?? Path.Combine(DefaultFolder, NameOf(theme, ThemeChoice.Parse(name).Variant) + "-preview.png"));
        using MemoryStream picture = new();
        Page sheet = SpecimenSheet.Compose(theme);
        PngWriter.Write(sheet, theme.Palette, width * PointsPerInch / sheet.Size.Width.Points, picture);
        return new OutputFiles(surroundings, Verbosity.Normal, replacesEdited: false).Write([new MadeFile(path, FileKind.Png, picture.ToArray())], surroundings.Terminal.Output.WriteLine);
    }

    private static string NameOf(Theme theme, string? variant) => variant is null ? theme.Name : $"{theme.Name}-{variant}";
}
