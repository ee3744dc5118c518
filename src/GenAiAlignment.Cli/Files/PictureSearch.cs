using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Files;

/// <summary>
/// Looks for the pictures that an essay names: beside it, in the folder that the author names, then, as the generators of sites do, in each folder up to the root
/// and in the folders that they keep files in. Nothing outside the root and the author's folder is read. For any thread.
/// </summary>
/// <param name="folders">The essay's folder and those above it up to the root, which comes last.</param>
/// <param name="asked">The folder that the author names; <see langword="null"/> for none. Absolute.</param>
internal sealed class PictureSearch(ImmutableArray<string> folders, string? asked, Surroundings surroundings)
{
    /// <summary>Where site generators keep what is published as it is.</summary>
    private static readonly ImmutableArray<string> Shelves = ["static", "public", "assets", "src", "source"];

    private readonly NearNames nearNames = new();
    private readonly Lazy<PictureIndex> index = new(() => PictureIndex.Of(folders[^1]));

    private string Root => folders[^1];

    /// <returns><see langword="null"/> when there is no such file.</returns>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        string[] names = [.. PictureSpellings.Of(path)];
        Place[] places = [.. names.SelectMany(Places)];
        string? file = places.Select(Exact).FirstOrDefault(found => found is not null)
            ?? places.Select(Near).FirstOrDefault(found => found is not null)
            ?? (SiteRoot.IsVault(folders) ? names.Select(name => index.Value.Only(Tail(name))).FirstOrDefault(found => found is not null) : null);
        if (file is null)
        {
            return null;
        }

        surroundings.Inputs.Add(file);
        return FolderFiles.Read(file);
    }

    public MissingFile Explain(string path)
    {
        string name = PictureSpellings.Of(path).LastOrDefault() ?? path;
        string above = folders.Length > 1 ? $", the folders above it up to \"{surroundings.Shown(Root)}\", and {string.Join(", ", Shelves[..^1])} or {Shelves[^1]} in them" : "";
        string elsewhere = asked is null ? "" : $", or \"{surroundings.Shown(asked)}\"";
        string? near = index.Value.Nearest(name);
        return new MissingFile(
            $"the essay's folder{above}{elsewhere}",
            near is not null
                ? $"there is \"{Path.GetRelativePath(folders[0], near).Replace('\\', '/')}\""
                : "put it there, or name its folder as \"pictures\" in the talk settings or with --pictures");
    }

    private static string? Exact(Place place) => FolderFiles.Find(place.Root, place.Path);

    private string? Near(Place place) => nearNames.Find(place.Root, place.Path) is { } near ? FolderFiles.Find(place.Root, near) : null;

    private IEnumerable<Place> Places(string name)
    {
        string tail = Tail(name);
        if (!name.StartsWith('/'))
        {
            yield return new Place(Root, Path.Combine(folders[0], name));
        }

        for (string? rest = asked is null ? null : tail; rest is not null; rest = rest.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? rest[(slash + 1)..] : null)
        {
            yield return new Place(asked!, rest); // there is a rest only when a folder is named
        }

        foreach (string folder in folders)
        {
            yield return new Place(Root, Path.Combine(folder, tail));
        }

        foreach (string shelf in folders.SelectMany(folder => Shelves.Select(shelf => Path.Combine(folder, shelf))))
        {
            yield return new Place(Root, Path.Combine(shelf, tail));
        }
    }

    /// <summary>A path without the steps that it begins with: <c>/</c>, <c>./</c> and <c>../</c>.</summary>
    private static string Tail(string name)
    {
        string tail = name;
        while (tail.StartsWith('/') || tail.StartsWith("./", StringComparison.Ordinal) || tail.StartsWith("../", StringComparison.Ordinal))
        {
            tail = tail[(tail.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        return tail;
    }

    /// <param name="Path">Absolute, or relative to the root.</param>
    private readonly record struct Place(string Root, string Path);
}
