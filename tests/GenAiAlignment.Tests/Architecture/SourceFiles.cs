namespace GenAiAlignment.Tests.Architecture;

/// <summary>The product's C# files, without what the compiler generates.</summary>
internal static class SourceFiles
{
    private static readonly string Root = RepositoryFiles.Path("src");

    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(System.IO.Path.Combine(Root, path)))),
    ];
}
