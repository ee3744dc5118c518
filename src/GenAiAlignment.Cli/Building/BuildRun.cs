using System.Collections.Immutable;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Building;

/// <summary>From an essay's files to those of the talk: reads, arranges, says what there is to say, makes, writes.</summary>
internal sealed class BuildRun(BuildInput input, Surroundings surroundings)
{
    private readonly StageTimes times = new(surroundings.Clock);

    /// <param name="make">Makes files of the deck and the essay's pictures.</param>
    public ExitCode Run(Func<LaidOutDeck, EssayPictures, ImmutableArray<MadeOutput>> make)
    {
        ExitCode end = Build(make);
        if (input.Verbosity == Verbosity.Verbose)
        {
            times.Print(surroundings.Terminal);
        }

        return end;
    }

    private ExitCode Build(Func<LaidOutDeck, EssayPictures, ImmutableArray<MadeOutput>> make)
    {
        Outcome<TalkSource> source = times.Measure(
            "essay", () => TalkReader.ReadSource(input.Files, surroundings), read => StageTimes.Size(read.Value?.Essay.Source.Text.Length ?? 0));
        Outcome<LaidOutDeck>[] decks = source.Value is { } read
            ? [.. SettingsOf(read).Select(settings => new DeckBuilder(surroundings, times).Build(read with { Settings = settings }, input.Theme))]
            : [new Outcome<LaidOutDeck>(null, [])];
        DiagnosticReport report = new([.. source.Diagnostics, .. decks.SelectMany(deck => deck.Diagnostics).Distinct()], input.IsStrict);
        report.Print(surroundings.Terminal, input.Verbosity);
        LaidOutDeck[] arranged = [.. decks.Select(deck => deck.Value).OfType<LaidOutDeck>()];
        return report.Fails || arranged.Length < decks.Length || source.Value is not { } made
            ? ExitCode.InputHasErrors
            : Write(ProgressLine.During(surroundings.Terminal, "Writing", _ => arranged.SelectMany(deck => make(deck, made.Pictures)).ToImmutableArray()), arranged);
    }

    private ImmutableArray<TalkSettings> SettingsOf(TalkSource source) =>
        input.MakesSeveral ? source.SettingsOfAll(input.Slots, input.Minutes) : [source.SettingsFor(input.Minutes)];

    private ExitCode Write(ImmutableArray<MadeOutput> outputs, LaidOutDeck[] decks)
    {
        foreach (MadeOutput output in outputs)
        {
            times.Add(OutputFormats.WordFor(output.Format), output.Time, StageTimes.Size(output.Bytes));
        }

        MadeFile[] files = [.. outputs.SelectMany(output => output.Files)];
        ExitCode end = times.Measure("files", () => new OutputFiles(surroundings, input.Verbosity, input.ReplacesEdited).Write(files, Say), _ => "");
        if (end != ExitCode.Done)
        {
            return end;
        }

        foreach (LaidOutDeck deck in decks)
        {
            Say(OutlineText.Summary(deck.Talk));
        }

        FontUse[] fonts = [.. files.SelectMany(file => file.Fonts).Distinct()];
        SayFonts(fonts.Where(font => font.IsEmbedded), "inside the PPTX");
        SayFonts(fonts.Where(font => !font.IsEmbedded), "not inside the PPTX: install what is missing where it is shown");
        return ExitCode.Done;
    }

    private void SayFonts(IEnumerable<FontUse> fonts, string where)
    {
        string families = string.Join(", ", fonts.Select(font => font.Family));
        if (families.Length > 0)
        {
            Say($"fonts: {families} ({where})");
        }
    }

    private void Say(string line)
    {
        if (input.Verbosity != Verbosity.Quiet)
        {
            surroundings.Terminal.Output.WriteLine(DisplayText.MakeVisible(line));
        }
    }
}
