using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck build</c>: the essay to its files.</summary>
internal static class BuildCommand
{
    public const string DefaultFolder = "output";

    private static readonly FrozenDictionary<string, OutputFormat> Formats =
        Enum.GetValues<OutputFormat>().ToFrozenDictionary(format => format.ToString().ToLowerInvariant());

    private static readonly ImmutableArray<OutputFormat> DefaultFormats = [OutputFormat.Pptx, OutputFormat.Pdf, OutputFormat.Handout];

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
        Option<HandoutLayout?> handout = PaperOptions.Layout("--handout");
        PaperOptions paper = new();
        Option<bool> noFonts = new("--no-embed-fonts") { Description = "Leave the theme's fonts out of the PPTX." };
        Option<bool> strict = SharedOptions.Strict();
        Option<bool> quiet = SharedOptions.Quiet();
        Command command = new("build", "Turn the essay into slides and handouts.") { essay, folder, theme, formats, handout };
        paper.AddFew(command);
        foreach (Option<bool> option in (Option<bool>[])[noFonts, strict, quiet])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            if (SharedOptions.Find(parsed.GetValue(essay), surroundings) is not { } files)
            {
                return (int)ExitCode.WrongCommandLine;
            }

            ImmutableArray<OutputFormat> asked = [.. Words(parsed.GetValue(formats)).Select(word => Formats[word]).Distinct()];
            BuildInput input = new(files, parsed.GetValue(theme), parsed.GetValue(strict), parsed.GetValue(quiet));
            BuildRequest request = new(
                files,
                surroundings.Resolve(parsed.GetValue(folder) ?? DefaultFolder),
                asked.IsEmpty ? DefaultFormats : asked,
                paper.Read(parsed) with { Layout = parsed.GetValue(handout) },
                !parsed.GetValue(noFonts));
            return (int)new BuildRun(input, surroundings).Run(deck => new OutputMaker(deck, request, TalkDate.Of(deck.Talk, surroundings)).Make());
        });
        return command;
    }

    private static IEnumerable<string> Words(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant());
}
