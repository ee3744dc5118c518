using System.Text.RegularExpressions;

namespace GenAiAlignment.Cli.Files;

/// <summary>
/// What a path in an essay may mean as the name of a file: itself, and, where there is no such file, the path without what an address may have before it and behind
/// it, with its percent signs resolved.
/// </summary>
internal static partial class PictureSpellings
{
    private const string FileScheme = "file:";

    public static IEnumerable<string> Of(string path) => ((string[])[path, WithoutPrefix(path)])
        .SelectMany(name => (string[])[name, BeforeQuery(name)])
        .SelectMany(name => (string[])[name, Uri.UnescapeDataString(name)])
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    private static string WithoutPrefix(string path)
    {
        string name = path.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase) ? path[FileScheme.Length..] : path;
        name = name.StartsWith("///", StringComparison.Ordinal) ? name[2..] : name;
        return SiteVariable().Replace(name, "/");
    }

    private static string BeforeQuery(string name) => name.IndexOfAny(['?', '#']) is > 0 and var end ? name[..end] : name;

    /// <summary>What site generators put before a path: <c>{{ site.baseurl }}/</c>, <c>%PUBLIC_URL%/</c>, <c>~/</c>, <c>@/</c>, <c>@site/</c>.</summary>
    [GeneratedRegex(@"^(\{\{[^{}]*\}\}|%[A-Z_]+%|~|@[a-z]*)/", RegexOptions.CultureInvariant)]
    private static partial Regex SiteVariable();
}
