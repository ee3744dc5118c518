using System.Collections.Immutable;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli.Building;

/// <summary>Writes the files of a run: all of them, or none when one may not take its place.</summary>
internal sealed class OutputFiles(Surroundings surroundings)
{
    /// <param name="say">Told the name of each file once it is there.</param>
    public ExitCode Write(IReadOnlyCollection<MadeFile> files, Action<string> say)
    {
        OutputGuard guard = new(surroundings);
        ImmutableArray<Refusal> refusals = [.. files.Select(guard.Look).OfType<Refusal>()];
        if (!refusals.IsEmpty)
        {
            new DiagnosticReport([.. refusals.Select(refusal => refusal.Reason)], IsStrict: false).Print(surroundings.Terminal, isQuiet: false);
            return refusals.Max(refusal => refusal.Code);
        }

        foreach (MadeFile file in files)
        {
            if (OutputFile.Write(file.Path, file.Content, surroundings) is { } failure)
            {
                new DiagnosticPrinter(surroundings.Terminal).Print(failure);
                return ExitCode.MachineFailed;
            }

            say(surroundings.Shown(file.Path));
        }

        return ExitCode.Done;
    }
}
