using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli;

/// <summary>Where the command runs. Handed in, so that the command line is tested without a process of its own.</summary>
/// <param name="WorkingFolder">What relative paths start from; absolute.</param>
/// <param name="ProgramFolder">Where the program and its <c>themes</c> folder are; absolute.</param>
/// <param name="Variable">Reads an environment variable; <see langword="null"/> when it is not set.</param>
public sealed record Surroundings(Terminal Terminal, string WorkingFolder, string ProgramFolder, Func<string, string?> Variable)
{
    /// <summary>Measures how long stages take; no output holds its time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What the run has read so far.</summary>
    public InputFiles Inputs { get; } = new();

    /// <summary>Makes a file that is not there yet, to be written.</summary>
    public Func<string, FileStream> CreateFile { get; init; } = path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <summary>Where the machine keeps its fonts.</summary>
    public IEnumerable<string> FontFolders { get; init; } = SystemFonts.Folders(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfProcess(Terminal terminal) =>
        new(terminal, Environment.CurrentDirectory, AppContext.BaseDirectory, Environment.GetEnvironmentVariable);

    public string Resolve(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>A path as people read it: relative when it lies in the working folder, with <c>/</c> between names.</summary>
    public string Shown(string path)
    {
        string relative = Path.GetRelativePath(WorkingFolder, Resolve(path));
        bool isOutside = Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal);
        return (isOutside ? path : relative).Replace('\\', '/');
    }
}
