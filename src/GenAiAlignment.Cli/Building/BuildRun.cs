using System.Collections.Immutable;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Building;

/// <summary>From an essay's files to those of the talk: reads, arranges, says what there is to say, makes, writes.</summary>
internal sealed class BuildRun(BuildInput input, Surroundings surroundings)
{
    /// <param name="make">Makes files of the deck: absolute paths and contents.</param>
    public ExitCode Run(Func<LaidOutDeck, ImmutableArray<(string Path, ReadOnlyMemory<byte> Content)>> make)
    {
        Outcome<Talk> talk = TalkReader.Read(input.Files, surroundings);
        Outcome<LaidOutDeck> deck = talk.Value is { } planned
            ? DeckBuilder.Build(planned, input.Theme, input.Files, surroundings)
            : new Outcome<LaidOutDeck>(null, []);
        DiagnosticReport report = new([.. talk.Diagnostics, .. deck.Diagnostics], input.IsStrict);
        report.Print(surroundings.Terminal, input.IsQuiet);
        return report.Fails || deck.Value is not { } arranged
            ? ExitCode.InputHasErrors
            : Write(ProgressLine.During(surroundings.Terminal, "Writing", _ => make(arranged)), arranged.Talk);
    }

    private ExitCode Write(ImmutableArray<(string Path, ReadOnlyMemory<byte> Content)> files, Talk talk)
    {
        foreach ((string path, ReadOnlyMemory<byte> content) in files)
        {
            if (OutputFile.Write(path, surroundings.Shown(path), content) is { } failure)
            {
                new DiagnosticPrinter(surroundings.Terminal).Print(failure);
                return ExitCode.MachineFailed;
            }

            Say(surroundings.Shown(path));
        }

        Say(OutlineText.Summary(talk));
        return ExitCode.Done;
    }

    private void Say(string line)
    {
        if (!input.IsQuiet)
        {
            surroundings.Terminal.Output.WriteLine(line);
        }
    }
}
