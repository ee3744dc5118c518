using System.Collections.Frozen;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Cli.Files;

/// <summary>The families in a machine's font folders.</summary>
internal static class SystemFonts
{
    // fsType 2: the licence forbids to embed the font anywhere.
    private const int RestrictedRights = 2;

    private static readonly FrozenDictionary<string, int> Styles = new Dictionary<string, int>
    {
        [""] = 0, ["regular"] = 0, ["book"] = 0, ["roman"] = 0,
        ["bold"] = 1,
        ["italic"] = 2, ["oblique"] = 2,
        ["bolditalic"] = 3, ["boldoblique"] = 3,
    }.ToFrozenDictionary();

    /// <summary>In an order of its own, the same on every machine with the same fonts: static files before collections, the families made for all scripts first.</summary>
    public static FontCatalogue Of(IEnumerable<string> folders) => () => folders
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        .Where(file => RankOfKind(file) is not null)
        .GroupBy(file => (Folder: Path.GetDirectoryName(file), Stem: StemOf(file), Kind: RankOfKind(file)))
        .OrderBy(files => files.Key.Kind)
        .ThenBy(files => RankOfStem(files.Key.Stem))
        .ThenBy(files => files.Key.Stem, StringComparer.Ordinal)
        .ThenBy(files => files.Key.Folder, StringComparer.Ordinal)
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

    private static FontFamily? Family(IEnumerable<string> files)
    {
        FontFile?[] styles = new FontFile?[4];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            if (Styles.TryGetValue(StyleOf(file), out int style))
            {
                styles[style] ??= Read(file);
            }
        }

        return styles[0] is { } regular ? new FontFamily(regular.Metrics.Family, regular, Same(styles[1]), Same(styles[2]), Same(styles[3])) : null;

        FontFile? Same(FontFile? file) => file?.Metrics.Family == styles[0]?.Metrics.Family ? file : null;
    }

    private static FontFile? Read(string file)
    {
        try
        {
            FontFile? font = new FileInfo(file).Length > FolderFiles.MaximumBytes ? null : FontFileReader.ReadFirst(file, File.ReadAllBytes(file));
            return font is { Metrics.HasOutlines: true } && (font.Metrics.EmbeddingRights & 0xF) != RestrictedRights ? font : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A font that cannot be read is one that the machine does not have.
            return null;
        }
    }

    private static string StemOf(string file) => Path.GetFileNameWithoutExtension(file).Split('-')[0];

    private static string StyleOf(string file) =>
        string.Concat(Path.GetFileNameWithoutExtension(file).Split('-').Skip(1)).ToLowerInvariant();

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
