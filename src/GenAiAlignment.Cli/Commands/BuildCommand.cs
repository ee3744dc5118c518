using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck build</c>: the essay to its files.</summary>
internal static class BuildCommand
{
    private const string DefaultFolder = "output";

    private static readonly FrozenDictionary<string, OutputFormat> Formats =
        Enum.GetValues<OutputFormat>().ToFrozenDictionary(format => format.ToString().ToLowerInvariant());

    private static readonly ImmutableArray<OutputFormat> DefaultFormats = [OutputFormat.Pptx, OutputFormat.Pdf];

    public static Command Create(Surroundings surroundings)
    {
        Argument<string?> essay = SharedOptions.Essay();
        Option<string> folder = new("--output", "-o") { Description = "The folder that files go to.", DefaultValueFactory = _ => DefaultFolder };
        Option<string?> theme = SharedOptions.Theme();
        Option<string?> formats = new("--to") { Description = $"What to write, with commas: {string.Join(", ", Formats.Keys.Order(StringComparer.Ordinal))}." };
        formats.Validators.Add(result =>
        {
            foreach (string word in Words(result.GetValueOrDefault<string?>()).Where(word => !Formats.ContainsKey(word)))
            {
                result.AddError($"\"{word}\" is no format; known: {string.Join(", ", Formats.Keys.Order(StringComparer.Ordinal))}");
            }
        });
        Option<bool> noFonts = new("--no-embed-fonts") { Description = "Leave the theme's fonts out of the PPTX." };
        Option<bool> strict = SharedOptions.Strict();
        Option<bool> quiet = SharedOptions.Quiet();
        Command command = new("build", "Turn the essay into slides and handouts.") { essay, folder, theme, formats, noFonts, strict, quiet };
        command.SetAction(parsed =>
        {
            if (SharedOptions.Find(parsed.GetValue(essay), surroundings) is not { } files)
            {
                return (int)ExitCode.WrongCommandLine;
            }

            ImmutableArray<OutputFormat> asked = [.. Words(parsed.GetValue(formats)).Select(word => Formats[word]).Distinct()];
            BuildRequest request = new(
                files,
                surroundings.Resolve(parsed.GetValue(folder) ?? DefaultFolder),
                parsed.GetValue(theme),
                asked.IsEmpty ? DefaultFormats : asked,
                parsed.GetValue(strict),
                !parsed.GetValue(noFonts));
            return (int)Run(request, parsed.GetValue(quiet), surroundings);
        });
        return command;
    }

    private static IEnumerable<string> Words(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant());

    private static ExitCode Run(BuildRequest request, bool isQuiet, Surroundings surroundings)
    {
        Outcome<Talk> talk = TalkReader.Read(request.Files, surroundings);
        Outcome<LaidOutDeck> deck = talk.Value is { } planned
            ? DeckBuilder.Build(planned, request.Theme, request.Files, surroundings)
            : new Outcome<LaidOutDeck>(null, []);
        DiagnosticReport report = new([.. talk.Diagnostics, .. deck.Diagnostics], request.IsStrict);
        report.Print(surroundings.Terminal, isQuiet);
        if (report.Fails || talk.Value is null || deck.Value is null)
        {
            return ExitCode.InputHasErrors;
        }

        ImmutableArray<(string Name, ReadOnlyMemory<byte> Content)> files = ProgressLine.During(
            surroundings.Terminal, "Writing", _ => new OutputMaker(deck.Value, request, TalkDate.Of(talk.Value, surroundings)).Make());
        return Write(files, talk.Value, request.Folder, isQuiet, surroundings);
    }

    private static ExitCode Write(
        ImmutableArray<(string Name, ReadOnlyMemory<byte> Content)> files, Talk talk, string folder, bool isQuiet, Surroundings surroundings)
    {
        foreach ((string name, ReadOnlyMemory<byte> content) in files)
        {
            string path = Path.Combine(folder, name);
            if (OutputFile.Write(path, surroundings.Shown(path), content) is { } failure)
            {
                new DiagnosticPrinter(surroundings.Terminal).Print(failure);
                return ExitCode.MachineFailed;
            }

            if (!isQuiet)
            {
                surroundings.Terminal.Output.WriteLine(surroundings.Shown(path));
            }
        }

        if (!isQuiet)
        {
            surroundings.Terminal.Output.WriteLine(OutlineText.Summary(talk));
        }

        return ExitCode.Done;
    }
}
