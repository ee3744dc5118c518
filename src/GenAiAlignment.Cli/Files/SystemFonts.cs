using System.Collections.Frozen;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Cli.Files;

/// <summary>The families in a machine's font folders.</summary>
internal static class SystemFonts
{
    // fsType 2: the licence forbids to embed the font anywhere.
    private const int RestrictedRights = 2;

    // usWeightClass of a regular face is 400; a light or black one is no fallback for running text.
    private const int LightestRegular = 350;
    private const int BoldestRegular = 500;

    // As fonts call their faces (name ID 2), and as files are named behind the family.
    private static readonly FrozenDictionary<string, int> Styles = new Dictionary<string, int>
    {
        [""] = 0, ["regular"] = 0, ["book"] = 0, ["roman"] = 0, ["normal"] = 0,
        ["bold"] = 1,
        ["italic"] = 2, ["oblique"] = 2, ["bookoblique"] = 2,
        ["bolditalic"] = 3, ["boldoblique"] = 3,
    }.ToFrozenDictionary();

    /// <summary>
    /// In an order of its own, the same on every machine with the same fonts: static files before collections, the families made for all scripts first.
    /// What belongs to a family is what says so in the file, whatever the file's name.
    /// </summary>
    public static FontCatalogue Of(IEnumerable<string> folders) => () => folders
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        .Where(file => RankOfKind(file) is not null)
        .OrderBy(RankOfKind)
        .ThenBy(file => RankOfStem(StemOf(file)))
        .ThenBy(StemOf, StringComparer.Ordinal)
        .ThenBy(Path.GetDirectoryName, StringComparer.Ordinal)
        .ThenBy(file => Styles.ContainsKey(Word(StyleOf(file))) ? 0 : 1)
        .ThenBy(Path.GetFileName, StringComparer.Ordinal)
        .Select(Read)
        .OfType<FontFile>()
        .GroupBy(font => (Folder: Path.GetDirectoryName(font.Path), font.Metrics.Family, Kind: RankOfKind(font.Path)))
        .Select(Family)
        .OfType<FontFamily>();

    /// <summary>Where systems keep their fonts.</summary>
    /// <param name="home">The user's own folder.</param>
    public static IEnumerable<string> Folders(string home) =>
    [
        "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts"),
        "/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library/Fonts"),
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    private static FontFamily? Family(IEnumerable<FontFile> files)
    {
        FontFile?[] styles = new FontFile?[4];
        foreach (FontFile file in files)
        {
            if (Styles.TryGetValue(Word(file.Metrics.Style), out int style))
            {
                styles[style] ??= file;
            }
        }

        return styles[0] is { Metrics: { Weight: >= LightestRegular and <= BoldestRegular, Family.Length: > 0 } } regular
            ? new FontFamily(regular.Metrics.Family, regular, styles[1], styles[2], styles[3])
            : null;
    }

    /// <summary>Only what is looked at of a font is loaded: of most, its names.</summary>
    private static FontFile? Read(string file)
    {
        try
        {
            FontFile? font = new FileInfo(file).Length > FolderFiles.MaximumBytes ? null : FontFileReader.ReadFirst(file, MappedFile.Read(file));
            return font is { Metrics.HasOutlines: true } && (font.Metrics.EmbeddingRights & 0xF) != RestrictedRights ? font : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A font that cannot be read is one that the machine does not have.
            return null;
        }
    }

    private static string StemOf(string file) => Path.GetFileNameWithoutExtension(file).Split('-')[0];

    private static string StyleOf(string file) => string.Concat(Path.GetFileNameWithoutExtension(file).Split('-').Skip(1));

    private static string Word(string style) => style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static int RankOfStem(string stem) =>
        stem.StartsWith("NotoSans", StringComparison.Ordinal) ? 0
        : stem.StartsWith("Noto", StringComparison.Ordinal) ? 1
        : stem.StartsWith("DejaVuSans", StringComparison.Ordinal) ? 2 : 3;

    /// <returns><see langword="null"/> for a file that is no font.</returns>
    private static int? RankOfKind(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".ttf" => 0,
        ".otf" => 1,
        ".ttc" or ".otc" => 2,
        _ => null,
    };
}
