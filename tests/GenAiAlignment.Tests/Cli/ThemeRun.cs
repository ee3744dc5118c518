using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Tests.Cli;

/// <summary>Runs <c>essaydeck theme</c> in a folder of its own, which is gone afterwards.</summary>
internal sealed class ThemeRun : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public string Folder { get; } = Directory.CreateTempSubdirectory("essaydeck-theme-").FullName;

    public string Output => output.ToString();

    public string Error => error.ToString();

    public ExitCode Theme(params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        return EssaydeckCommand.Run(["theme", .. arguments], new Surroundings(new Terminal(output, error), Folder, RepositoryFiles.Root, _ => null));
    }

    public string Path(params string[] parts) => System.IO.Path.Combine([Folder, .. parts]);

    /// <summary>Writes a theme's file into a folder of that name.</summary>
    public void Write(string theme, string text)
    {
        Directory.CreateDirectory(Path(theme));
        File.WriteAllText(Path(theme, "theme.yaml"), text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
