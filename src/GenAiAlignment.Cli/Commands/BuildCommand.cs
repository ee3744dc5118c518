using System.Collections.Immutable;
using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck build</c>: the essay to its files.</summary>
internal static class BuildCommand
{
    public const string DefaultFolder = "output";

    public static Command Create(Surroundings surroundings)
    {
        Argument<string?> essay = SharedOptions.Essay();
        Option<string> folder = new("--output", "-o") { Description = "The folder that files go to.", DefaultValueFactory = _ => DefaultFolder };
        Option<string?> name = new("--name") { Description = "What files are named after. Default: the essay's name; of an essay from standard input, its title." };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && (string.IsNullOrWhiteSpace(given) || given.AsSpan().IndexOfAny('/', '\\', '\0') >= 0))
            {
                result.AddError($"\"{given}\" is no file's name: --name has no folder, which -o says, and no ending");
            }
        });
        Option<string?> theme = SharedOptions.Theme();
        Option<int?> minutes = SharedOptions.Minutes();
        Option<ImmutableArray<int>> slots = SlotOption.Several();
        Option<string?> formats = new("--to") { Description = $"What to write, with commas: {OutputFormats.Known}." };
        formats.Validators.Add(result =>
        {
            foreach (string word in OutputFormats.Unknown(result.GetValueOrDefault<string?>()))
            {
                result.AddError($"\"{word}\" is no format; known: {OutputFormats.Known}");
            }
        });
        Option<HandoutLayout?> handout = PaperOptions.Layout("--handout");
        PaperOptions paper = new();
        Option<bool> noFonts = new("--no-embed-fonts") { Description = "Leave the theme's fonts out of the PPTX." };
        Option<bool> force = new("--force") { Description = "Replace a deck that was edited by hand since it was built; the edited one is kept as NAME.backup.pptx." };
        Option<string?> folderOfPictures = SharedOptions.Pictures();
        Option<bool> strict = SharedOptions.Strict();
        VerbosityOptions verbosity = new();
        Command command = new("build", "Turn the essay into slides and handouts.") { essay, folder, name, theme, minutes, slots, formats, handout };
        paper.AddFew(command);
        foreach (Option option in (Option[])[folderOfPictures, noFonts, force, strict])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(minutes) is not null && result.GetResult(slots) is not null)
            {
                result.AddError("--minutes and --slots exclude each other: keep one of the two");
            }
        });
        verbosity.AddTo(command);
        command.SetAction(parsed =>
        {
            if (SharedOptions.Find(parsed.GetValue(essay), parsed.GetValue(folderOfPictures), surroundings) is not { } files)
            {
                return (int)ExitCode.WrongCommandLine;
            }

            BuildInput input = new(files, parsed.GetValue(theme), parsed.GetValue(strict), verbosity.Read(parsed)) 
            {
                ReplacesEdited = parsed.GetValue(force),
                Minutes = parsed.GetValue(minutes),
                Slots = parsed.GetResult(slots) is null ? [] : parsed.GetValue(slots),
                MakesSeveral = true,
            };
            BuildRequest request = new(
                parsed.GetValue(name) is { } asked ? files with { Name = asked } : files,
                surroundings.Resolve(parsed.GetValue(folder) ?? DefaultFolder),
                OutputFormats.Read(parsed.GetValue(formats)),
                paper.Read(parsed) with { Layout = parsed.GetValue(handout) },
                !parsed.GetValue(noFonts));
            return (int)new BuildRun(input, surroundings)
                .Run((deck, pictures) => new OutputMaker(deck, pictures, request, TalkDate.Of(deck.Talk, surroundings), surroundings.Clock).Make());
        });
        return command;
    }
}
