using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Cli.Files;

/// <summary>Where themes are: those built in beside the program, and a user's own by their path.</summary>
internal sealed class ThemeFolders
{
    private const string FolderName = "themes";

    private readonly Surroundings surroundings;
    private readonly string builtIn;

    public ThemeFolders(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        builtIn = Path.Combine(surroundings.ProgramFolder, FolderName);
        Names = Directory.Exists(builtIn)
            ? [.. Directory.EnumerateDirectories(builtIn)
                .Where(folder => File.Exists(Path.Combine(folder, ThemeReader.FileName)))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal)]
            : [];
        Reader = new ThemeReader(FolderFiles.Of(builtIn), Names);
    }

    /// <summary>Of the built-in themes.</summary>
    public ImmutableArray<string> Names { get; }

    public ThemeReader Reader { get; }

    /// <param name="nameOrPath">A built-in theme's name, or the path of a theme's folder or of its file.</param>
    public Outcome<Theme> Read(string nameOrPath)
    {
        if (Names.Contains(nameOrPath))
        {
            return Reader.ReadBuiltIn(nameOrPath);
        }

        string path = surroundings.Resolve(nameOrPath);
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
        {
            // The reader says which names there are.
            return Reader.ReadBuiltIn(nameOrPath);
        }

        string folder = isFile ? Path.GetDirectoryName(path)! : path; // a file is in a folder
        string file = isFile ? path : Path.Combine(path, ThemeReader.FileName);
        return Reader.ReadFolder(Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar)), surroundings.Shown(file), FolderFiles.Of(folder, isFile ? Path.GetFileName(path) : null));
    }
}
