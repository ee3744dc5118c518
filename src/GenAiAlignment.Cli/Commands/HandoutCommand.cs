using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck handout</c>: the talk on paper, one file.</summary>
internal static class HandoutCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string?> essay = SharedOptions.Essay();
        Option<HandoutLayout?> layout = PaperOptions.Layout("--layout");
        PaperOptions paper = new();
        Option<string?> file = new("--output", "-o") { Description = "The PDF file to write. Default: the essay's name with -handout.pdf or -notes.pdf, in output/." };
        Option<string?> theme = SharedOptions.Theme();
        Option<int?> minutes = SharedOptions.Minutes();
        Option<string?> folderOfPictures = SharedOptions.Pictures();
        Option<bool> strict = SharedOptions.Strict();
        VerbosityOptions verbosity = new();
        Command command = new("handout", "Put the talk on paper: slides to write beside, notes, an article, or all claims.") { essay, layout };
        paper.AddAll(command);
        foreach (Option option in (Option[])[file, theme, minutes, folderOfPictures, strict])
        {
            command.Options.Add(option);
        }

        verbosity.AddTo(command);
        command.SetAction(parsed =>
        {
            if (SharedOptions.Find(parsed.GetValue(essay), parsed.GetValue(folderOfPictures), surroundings) is not { } files)
            {
                return (int)ExitCode.WrongCommandLine;
            }

            BuildInput input = new(files, parsed.GetValue(theme), parsed.GetValue(strict), verbosity.Read(parsed)) { Minutes = parsed.GetValue(minutes) };
            HandoutSettings asked = paper.Read(parsed) with { Layout = parsed.GetValue(layout) };
            return (int)new BuildRun(input, surroundings).Run((deck, pictures) =>
            [
                MadeOutput.Of(OutputFormat.Handout, surroundings.Clock, () =>
                [
                    new MadeFile(
                        surroundings.Resolve(parsed.GetValue(file) ?? DefaultFile(OutputNames.For(files, deck.Talk), asked.Over(deck.Talk.Settings.Handout))),
                        FileKind.Pdf,
                        HandoutMaker.Make(deck, asked, pictures, TalkDate.Of(deck.Talk, surroundings))),
                ]),
            ]);
        });
        return command;
    }

    private static string DefaultFile(OutputNames names, HandoutSettings settings) => Path.Combine(
        BuildCommand.DefaultFolder, settings.Layout == HandoutLayout.Notes ? names.Notes : names.Handout);
}
