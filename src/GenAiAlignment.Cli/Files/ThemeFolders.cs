using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pdf;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Reading;
using GenAiAlignment.Themes.Writing;

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
        Reader = new ThemeReader(surroundings.Inputs.Noting(builtIn, FolderFiles.OfProgram(builtIn)), Names);
    }

    /// <summary>Of the built-in themes.</summary>
    public ImmutableArray<string> Names { get; }

    public ThemeReader Reader { get; }

    /// <summary>The families that come with the program.</summary>
    public FontCatalogue Fonts => () => Reader.Fonts.Names.Select(Family).OfType<FontFamily>();

    /// <summary>The JSON Schema of themes.</summary>
    public ReadOnlyMemory<byte> Schema =>
        FolderFiles.OfProgram(builtIn)(NewTheme.SchemaFile) ?? throw new InvalidOperationException($"{NewTheme.SchemaFile} is missing beside the program.");

    /// <param name="choice">A built-in theme's name, or the path of a theme's folder or of its file; a variant may follow behind a colon.</param>
    public Outcome<Theme> Read(string choice)
    {
        (string theme, string? variant) = ThemeChoice.Parse(choice);
        return !Names.Contains(theme) && Open(theme, surroundings.WorkingFolder) is { } folder
            ? Reader.ReadFolder(folder, variant)
            : Reader.ReadBuiltIn(theme, variant); // the reader says which names there are
    }

    /// <summary>Whether there is such a theme, right or wrong.</summary>
    /// <param name="choice">As for <see cref="Read"/>.</param>
    public bool Has(string choice)
    {
        string theme = ThemeChoice.Parse(choice).Theme;
        string path = Path.Combine(surroundings.WorkingFolder, theme);
        return Names.Contains(theme) || File.Exists(path) || File.Exists(Path.Combine(path, ThemeReader.FileName));
    }

    /// <summary>The theme at a path, which may be that of its file; <see langword="null"/> when there is none.</summary>
    /// <param name="from">What a relative path starts from; absolute.</param>
    public ThemeFolder? Open(string path, string from)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, from));
        bool isFile = File.Exists(full);
        if (!isFile && !Directory.Exists(full))
        {
            return null;
        }

        string folder = isFile ? Path.GetDirectoryName(full)! : full; // a file is in a folder
        string file = isFile ? full : Path.Combine(full, ThemeReader.FileName);
        surroundings.Inputs.Add(file);
        return new ThemeFolder(
            Path.GetFileName(folder),
            surroundings.Shown(file),
            DrawablePictures.In(surroundings.Inputs.Noting(folder, FolderFiles.Of(folder, isFile ? Path.GetFileName(file) : null))),
            neighbour => Open(neighbour, folder));
    }

    private FontFamily? Family(string name) => Font(name, "regular") is { } regular
        ? new FontFamily(name, regular, Font(name, "bold"), Font(name, "italic"), Font(name, "bold-italic"))
        : null;

    private FontFile? Font(string family, string style) =>
        Reader.Fonts.PathOf(family, style) is { } path && FolderFiles.OfProgram(builtIn)(path) is { } data ? FontFileReader.Read(path, data) : null;
}
