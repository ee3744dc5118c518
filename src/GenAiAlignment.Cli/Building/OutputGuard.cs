using GenAiAlignment.Cli.Files;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Building;

/// <summary>
/// Looks at the places of outputs before anything is written: none may be that of a file which the run read, or of a file of another kind than
/// the one that would replace it.
/// </summary>
internal sealed class OutputGuard(Surroundings surroundings)
{
    private readonly Lazy<HashSet<string>> inputs = new(() => surroundings.Inputs.Paths.Select(RealPath.Of).ToHashSet(RealPath.Comparer));

    /// <returns><see langword="null"/> when it may be written.</returns>
    public Refusal? Look(MadeFile made)
    {
        SourceText file = new(surroundings.Shown(made.Path), "");
        if (OutputFile.Blocked(made.Path, file) is { } blocked)
        {
            return new Refusal(blocked, ExitCode.MachineFailed);
        }

        try
        {
            return Objection(made, file) is { } objection ? new Refusal(objection, ExitCode.InputHasErrors) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Refusal(OutputFile.Explain(exception, file), ExitCode.MachineFailed);
        }
    }

    private Diagnostic? Objection(MadeFile made, SourceText file)
    {
        string kind = FileKinds.NameOf(made.Kind);
        string path = RealPath.Of(made.Path);
        if (File.Exists(path) && inputs.Value.Contains(path))
        {
            return Diagnostics.OutputIsInput(file);
        }

        using FileStream? standing = OutputFile.OpenAlone(path);
        if (standing is not null && !FileKinds.Holds(made.Kind, standing))
        {
            return Diagnostics.OtherKindStands(file, kind);
        }

        return FileKinds.Suits(made.Kind, made.Path) ? null : Diagnostics.NameOfOtherKind(file, kind, Path.ChangeExtension(file.Name, FileKinds.EndingOf(made.Kind)));
    }
}
