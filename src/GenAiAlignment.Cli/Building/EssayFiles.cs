namespace GenAiAlignment.Cli.Building;

/// <summary>The files that belong to an essay.</summary>
/// <param name="Essay">Its Markdown, an absolute path; <see langword="null"/> when it comes from standard input.</param>
/// <param name="Folder">Where its pictures are looked for; absolute.</param>
internal sealed record EssayFiles(string? Essay, string Folder)
{
    /// <summary>What people write for standard input.</summary>
    public const string StandardInput = "-";

    private const string ContentFolder = "content";
    private const string ReadMe = "README.md";
    private const string Markdown = ".md";

    private static readonly string[] MisnamedEndings = [".talk.yml", ".yaml", ".yml"];

    /// <summary>A folder of pictures that the command line names; <see langword="null"/> leaves it to the settings.</summary>
    public string? Pictures { get; init; }

    /// <summary>What output files are named after; <see langword="null"/> for an essay without a file's name, which gives them its title.</summary>
    public string? Name { get; init; } = Stem(Essay);

    /// <summary>Talk settings; they need not exist. <see langword="null"/> for an essay without a file's name.</summary>
    public string? Settings => Essay is null ? null : Path.Combine(Folder, Stem(Essay) + ".talk.yaml");

    /// <summary>What people call the settings by mistake.</summary>
    public IEnumerable<string> MisnamedSettings => Essay is null ? [] : MisnamedEndings.Select(ending => Path.Combine(Folder, Stem(Essay) + ending));

    /// <param name="path">Absolute.</param>
    public static EssayFiles At(string path) => new(path, Path.GetDirectoryName(path)!); // the path is absolute

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

    private static string? Stem(string? path) => Path.GetFileNameWithoutExtension(path);
}
