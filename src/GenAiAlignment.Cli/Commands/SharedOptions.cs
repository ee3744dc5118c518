using System.CommandLine;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class SharedOptions
{
    public static Argument<string?> Essay() => new("ESSAY")
    {
        Description = "The Markdown file, or - for standard input. Default: the only essay in content/.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<string?> Theme() => new("--theme", "-t") { Description = "A built-in theme's name, or the path of a theme's folder." };

    public static Option<string?> Pictures() => new("--pictures") { Description = "A folder in which the essay's pictures are looked for, too." };

    public static Option<int?> Minutes()
    {
        Option<int?> minutes = new("--minutes")
        {
            Description = "The time that there is for the talk: what does not fit is kept for the end of each script, if there is time.",
            HelpName = "N",
            CustomParser = result =>
            {
                int? read = SlotOption.Parse(result.Tokens[0].Value); // an option's one value
                if (read is null)
                {
                    result.AddError(SlotOption.Complaint(result.Tokens[0].Value, "--minutes"));
                }

                return read;
            },
        };
        return minutes;
    }

    public static Option<bool> Strict() => new("--strict") { Description = "Let warnings that the author can mend fail the run as errors do." };

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Say nothing but warnings and errors." };

    /// <summary>The essay that a command is about, with the folder of its pictures; <see langword="null"/> after it told why there is none.</summary>
    public static EssayFiles? Find(string? essay, string? pictures, Surroundings surroundings) =>
        Find(essay, surroundings) is { } files ? files with { Pictures = pictures is null ? null : surroundings.Resolve(pictures) } : null;

    private static EssayFiles? Find(string? essay, Surroundings surroundings)
    {
        if (essay is not null)
        {
            return essay == EssayFiles.StandardInput ? new EssayFiles(null, surroundings.WorkingFolder) : EssayFiles.At(surroundings.Resolve(essay));
        }

        IReadOnlyList<string> found = EssayFiles.InContent(surroundings);
        if (found.Count == 1)
        {
            return EssayFiles.At(found[0]);
        }

        TextWriter error = surroundings.Terminal.Error;
        error.WriteLine(found.Count == 0
            ? "essaydeck: there is no essay in content/: name a Markdown file"
            : "essaydeck: there are several essays in content/: name one of them");
        foreach (string file in found)
        {
            error.WriteLine("  " + DisplayText.MakeVisible(surroundings.Shown(file)));
        }

        return null;
    }
}
