using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Building;

/// <summary>Writes the files of a run: all of them, or none when one may not take its place.</summary>
/// <param name="replacesEdited">Whether a deck that was edited by hand is replaced, and kept under another name.</param>
internal sealed class OutputFiles(Surroundings surroundings, Verbosity verbosity, bool replacesEdited)
{
    /// <param name="say">Told the name of each file once it is there.</param>
    public ExitCode Write(IReadOnlyCollection<MadeFile> files, Action<string> say)
    {
        OutputGuard guard = new(surroundings, replacesEdited);
        (MadeFile File, OutputVerdict Verdict)[] places = [.. files.Select(file => (file, guard.Look(file)))];
        Diagnostic[] objections = [.. places.SelectMany(place => place.Verdict.Objections)];
        if (objections.Length > 0)
        {
            new DiagnosticReport([.. objections], IsStrict: false).Print(surroundings.Terminal, verbosity);
            return places.Max(place => place.Verdict.Code);
        }

        foreach ((MadeFile file, OutputVerdict verdict) in places)
        {
            Diagnostic? failure = verdict.KeepsBackup ? KeepBackup(file.Path, say) : null;
            failure ??= OutputFile.Write(file.Path, file.Content, surroundings);
            if (failure is not null)
            {
                new DiagnosticPrinter(surroundings.Terminal).Print(failure);
                return ExitCode.MachineFailed;
            }

            say(surroundings.Shown(file.Path));
        }

        return ExitCode.Done;
    }

    private Diagnostic? KeepBackup(string path, Action<string> say)
    {
        try
        {
            say($"{surroundings.Shown(BackupFile.Make(path))} (as it was edited)");
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string backup = Path.Combine(Path.GetDirectoryName(path)!, BackupFile.NameFor(path)); // the path of a file has a folder
            return OutputFile.Explain(exception, new SourceText(surroundings.Shown(backup), ""));
        }
    }
}
