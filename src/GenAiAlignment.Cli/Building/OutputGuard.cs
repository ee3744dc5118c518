using System.Collections.Immutable;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Fingerprints;

namespace GenAiAlignment.Cli.Building;

/// <summary>
/// Looks at the places of outputs before anything is written: none may be that of a file which the run read, of a file of another kind than the
/// one that would replace it, or of a deck that somebody worked on.
/// </summary>
/// <param name="replacesEdited">Whether such a deck is replaced all the same.</param>
internal sealed class OutputGuard(Surroundings surroundings, bool replacesEdited)
{
    private readonly Lazy<HashSet<string>> inputs = new(() => surroundings.Inputs.Paths.Select(RealPath.Of).ToHashSet(RealPath.Comparer));

    public OutputVerdict Look(MadeFile made)
    {
        SourceText file = new(surroundings.Shown(made.Path), "");
        if (OutputFile.Blocked(made.Path, file) is { } blocked)
        {
            return new OutputVerdict([blocked], ExitCode.MachineFailed);
        }

        try
        {
            return Look(made, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new OutputVerdict([OutputFile.Explain(exception, file)], ExitCode.MachineFailed);
        }
    }

    private OutputVerdict Look(MadeFile made, SourceText file)
    {
        string kind = FileKinds.NameOf(made.Kind);
        string path = RealPath.Of(made.Path);
        if (File.Exists(path) && inputs.Value.Contains(path))
        {
            return Refused(Diagnostics.OutputIsInput(file));
        }

        using FileStream? standing = OutputFile.OpenAlone(path);
        if (standing is not null && !FileKinds.Holds(made.Kind, standing))
        {
            return Refused(Diagnostics.OtherKindStands(file, kind));
        }

        if (!FileKinds.Suits(made.Kind, made.Path))
        {
            return Refused(Diagnostics.NameOfOtherKind(file, kind, Path.ChangeExtension(file.Name, FileKinds.EndingOf(made.Kind))));
        }

        ImmutableArray<Diagnostic> edits = made.Kind == FileKind.Pptx && standing is { Length: > 0 }
            ? EditedDeck.Describe(DeckEditFinder.Find(standing), file, BackupFile.NameFor(made.Path))
            : [];
        return edits.IsEmpty ? OutputVerdict.Granted
            : replacesEdited ? OutputVerdict.Granted with { KeepsBackup = true }
            : Refused([.. edits]);
    }

    private static OutputVerdict Refused(params ImmutableArray<Diagnostic> objections) => new(objections, ExitCode.InputHasErrors);
}
