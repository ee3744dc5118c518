using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Linting;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck check</c>: what in a PowerPoint file makes programs repair or refuse it, or hinders its readers.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> file = new("FILE") { Description = "A PowerPoint file, made by essaydeck or not." };
        Option<bool> strict = SharedOptions.Strict();
        Option<bool> quiet = SharedOptions.Quiet();
        Command command = new("check", "Look for what makes PowerPoint repair a file, or Keynote and Google Slides refuse it.") { file, strict, quiet };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(file), parsed.GetValue(strict), parsed.GetValue(quiet), surroundings));
        return command;
    }

    private static ExitCode Run(string file, bool isStrict, bool isQuiet, Surroundings surroundings)
    {
        string path = surroundings.Resolve(file);
        SourceText shown = new(surroundings.Shown(path), "");
        ImmutableArray<Diagnostic> found = Check(path, shown);
        DiagnosticPrinter printer = new(surroundings.Terminal);
        foreach (Diagnostic diagnostic in found)
        {
            printer.Print(diagnostic);
        }

        if (!isQuiet)
        {
            surroundings.Terminal.Output.WriteLine($"{DisplayText.MakeVisible(shown.Name)}: {Summary(found)}");
        }

        return new DiagnosticReport(found, isStrict).Fails ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private static ImmutableArray<Diagnostic> Check(string path, SourceText shown)
    {
        if (Directory.Exists(path))
        {
            return [Diagnostics.FileIsFolder(shown)];
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            return [.. DeckCheck.Check(stream).Select(finding => Diagnostics.DeckIsFaulty(shown, finding.Severity, finding.Part, finding.Rule, finding.Message))];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [Diagnostics.FileMissing(shown, Neighbours(path))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Diagnostics.ReadingFailed(shown, exception.Message)];
        }
    }

    private static IEnumerable<string> Neighbours(string path) => Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.pptx").Select(neighbour => Path.GetFileName(neighbour))
        : [];

    private static string Summary(ImmutableArray<Diagnostic> found)
    {
        int errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return found.IsEmpty ? "nothing found" : string.Create(CultureInfo.InvariantCulture, $"errors: {errors}, warnings: {found.Length - errors}");
    }
}
