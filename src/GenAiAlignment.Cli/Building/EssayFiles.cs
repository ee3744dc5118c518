namespace GenAiAlignment.Cli.Building;

/// <summary>The files that belong to an essay; absolute paths.</summary>
/// <param name="Essay">Its Markdown.</param>
internal sealed record EssayFiles(string Essay)
{
    private const string ContentFolder = "content";
    private const string ReadMe = "README.md";
    private const string Markdown = ".md";

    private static readonly string[] MisnamedEndings = [".talk.yml", ".yaml", ".yml"];

    /// <summary>A folder of pictures that the command line names; <see langword="null"/> leaves it to the settings.</summary>
    public string? Pictures { get; init; }

    public string Folder => Path.GetDirectoryName(Essay)!; // the path is absolute

    /// <summary>What output files are named after.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Essay);

    /// <summary>Talk settings; they need not exist.</summary>
    public string Settings => Path.Combine(Folder, Name + ".talk.yaml");

    /// <summary>What people call the settings by mistake.</summary>
    public IEnumerable<string> MisnamedSettings => MisnamedEndings.Select(ending => Path.Combine(Folder, Name + ending));

    public string HandoutName => Name + "-handout.pdf";

    public string NotesName => Name + "-notes.pdf";

    /// <summary>The essays of <c>content/</c> in the working folder, by name.</summary>
    public static IReadOnlyList<string> InContent(Surroundings surroundings)
    {
        string folder = surroundings.Resolve(ContentFolder);
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*" + Markdown)
                .Where(file => !Path.GetFileName(file).Equals(ReadMe, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];
    }
}
