using System.Collections.Immutable;

namespace GenAiAlignment.Cli.Files;

/// <summary>Finds what an essay belongs to: the repository it lies in, else the site. Its pictures may be anywhere in there.</summary>
internal static class SiteRoot
{
    private static readonly ImmutableArray<string> Repositories = [".git", ".hg", ".jj", ".svn"];

    private static readonly ImmutableArray<string> Vaults = [".obsidian", "logseq"];

    /// <summary>Files and folders that mark where a site, a book or a vault of notes begins.</summary>
    private static readonly ImmutableArray<string> Sites =
    [
        "_config.yml", "_config.yaml", "_config.toml", "_posts", "_drafts", "config.toml", "hugo.toml", "hugo.yaml", "hugo.json", "package.json", "astro.config.mjs",
        "mkdocs.yml", "_quarto.yml", "book.toml", "eleventy.config.js", ".eleventy.js", .. Vaults,
    ];

    /// <summary>The essay's folder and those above it up to the root, which comes last; only the essay's folder when it belongs to nothing.</summary>
    /// <param name="home">The user's own folder: neither that nor the system's root is ever taken for a repository.</param>
    public static ImmutableArray<string> FoldersUpFrom(string folder, string home)
    {
        ImmutableArray<string> above = [.. Above(Path.TrimEndingDirectorySeparator(folder), Path.TrimEndingDirectorySeparator(home))];
        int root = IndexOf(above, Repositories) ?? IndexOf(above, Sites) ?? 0;
        return above.IsEmpty ? [folder] : above[..(root + 1)];
    }

    /// <summary>Whether the folders are those of a vault of notes, in which a file is known by its name alone, wherever it lies.</summary>
    public static bool IsVault(ImmutableArray<string> folders) => IndexOf(folders, Vaults) is not null;

    private static IEnumerable<string> Above(string folder, string home)
    {
        for (string? part = folder; part is not null && part != home && Path.GetDirectoryName(part) is not null; part = Path.GetDirectoryName(part))
        {
            yield return part;
        }
    }

    private static int? IndexOf(ImmutableArray<string> folders, ImmutableArray<string> marks)
    {
        for (int i = 0; i < folders.Length; i++)
        {
            if (marks.Any(mark => Path.Exists(Path.Combine(folders[i], mark))))
            {
                return i;
            }
        }

        return null;
    }
}
