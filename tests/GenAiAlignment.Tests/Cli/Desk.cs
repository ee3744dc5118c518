using System.Text;
using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Tests.Cli;

/// <summary>A folder of its own in which the command line runs as a user would run it, without a process of its own.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>An essay that nothing is wrong with.</summary>
    public const string Essay = """
        ---
        title: A short talk
        author: A. N. Author
        date: 2024-05-06
        ---
        An opening paragraph.

        ## First part

        Some words that lead in.

        **Bread is incompatible with cake.**

        ## Second part

        More words that lead in.

        **A claim that stays whole, as it states no relation.**
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("essaydeck-test-").FullName;

    /// <summary>Environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Makes a file to be written; a test may hand in a disk that is full.</summary>
    public Func<string, FileStream>? CreateFile { get; set; }

    /// <summary>What comes through a pipe.</summary>
    public string Input { get; init; } = "";

    /// <summary>Where the machine keeps its fonts; none, so that a run is the same on every machine.</summary>
    public string[] FontFolders { get; set; } = [];

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Desk With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public Desk With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!); // the desk is the parent at least
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public RunResult Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new(output, error);
        Surroundings surroundings = new(terminal, Folder, RepositoryFiles.Root, Variables.GetValueOrDefault);
        ExitCode code = EssaydeckCommand.Run(arguments, surroundings with
        {
            CreateFile = CreateFile ?? surroundings.CreateFile,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            FontFolders = FontFolders,
        });
        return new RunResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Files below a folder of the desk, sorted, with <c>/</c> between names; hidden ones too.</summary>
    public string[] FilesIn(string folder) => !Directory.Exists(PathOf(folder)) ? [] :
    [
        .. Directory.EnumerateFiles(PathOf(folder), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(PathOf(folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
