using System.CommandLine;
using System.Text;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;
using GenAiAlignment.Themes.Writing;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme new</c>: a folder with a theme that changes nothing yet, ready to edit.</summary>
internal static class ThemeNewCommand
{
    private const string DefaultParent = "folio";

    public static Command Create(Surroundings surroundings)
    {
        Argument<string> name = new("NAME") { Description = "Of the theme and its folder: small letters, digits and hyphens." };
        Option<string> parent = new("--from") { Description = "The theme to begin with: a built-in name or a folder.", DefaultValueFactory = _ => DefaultParent };
        Option<string> folder = new("--output", "-o") { Description = "Where the theme's folder goes.", DefaultValueFactory = _ => "." };
        Command command = new("new", "Make a theme of your own, which says only what differs from another.") { name, parent, folder };
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(name), parsed.GetValue(parent) ?? DefaultParent, surroundings.Resolve(parsed.GetValue(folder) ?? "."), surroundings));
        return command;
    }

    private static ExitCode Run(string name, string parent, string folder, Surroundings surroundings)
    {
        DiagnosticPrinter printer = new(surroundings.Terminal);
        ThemeFolders folders = new(surroundings);
        string target = Path.Combine(folder, name);
        if (Refusal(name, target, folders, surroundings) is { } refusal)
        {
            printer.Print(refusal);
            return ExitCode.InputHasErrors;
        }

        Outcome<Theme> outcome = folders.Read(parent);
        printer.PrintAll(outcome.Diagnostics);
        if (outcome.Value is not { } theme)
        {
            return ExitCode.InputHasErrors;
        }

        (string below, string? variant) = ThemeChoice.Parse(parent);
        string extends = folders.Names.Contains(below) ? below : PathFrom(target, surroundings.Resolve(below));
        byte[] file = Encoding.UTF8.GetBytes(new NewTheme(name, extends, variant).Write(theme, folders.Reader.Fonts.Names));
        foreach ((string fileName, ReadOnlyMemory<byte> content) in new[] { (ThemeReader.FileName, file), (NewTheme.SchemaFile, folders.Schema) })
        {
            string path = Path.Combine(target, fileName);
            if (OutputFile.Write(path, content, surroundings) is { } failure)
            {
                printer.Print(failure);
                return ExitCode.MachineFailed;
            }
        }

        surroundings.Terminal.Output.WriteLine(surroundings.Shown(Path.Combine(target, ThemeReader.FileName)));
        return ExitCode.Done;
    }

    private static Diagnostic? Refusal(string name, string target, ThemeFolders folders, Surroundings surroundings)
    {
        if (!ThemeNames.IsName(name))
        {
            return Diagnostics.ThemeNameIsWrong(name, ThemeNames.Expected);
        }

        if (folders.Names.Contains(name))
        {
            return Diagnostics.ThemeNameIsTaken(name);
        }

        bool isThere = File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any());
        return isThere ? Diagnostics.ThemeIsThereAlready(surroundings.Shown(target)) : null;
    }

    /// <summary>A path that begins with a full stop, so that it is not taken for a built-in name.</summary>
    private static string PathFrom(string folder, string theme)
    {
        string relative = Path.GetRelativePath(folder, theme).Replace('\\', '/');
        return relative.StartsWith('.') || Path.IsPathRooted(relative) ? relative : "./" + relative;
    }
}
