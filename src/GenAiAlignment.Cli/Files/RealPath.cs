using System.Text;

namespace GenAiAlignment.Cli.Files;

/// <summary>Where a path leads once all symbolic links on it are followed, as <c>realpath</c> of POSIX does.</summary>
internal static class RealPath
{
    /// <summary>
    /// Compares what <see cref="Of"/> gives. Names that differ in case or Unicode form only are taken as the same: file systems there are that
    /// hold them for one.
    /// </summary>
    public static IEqualityComparer<string> Comparer { get; } = EqualityComparer<string>.Create(
        (one, other) => string.Equals(Folded(one), Folded(other), StringComparison.OrdinalIgnoreCase),
        path => StringComparer.OrdinalIgnoreCase.GetHashCode(Folded(path)));

    /// <param name="path">Absolute; the file need not exist.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        FileInfo here = new(Path.Combine(Of(folder), Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : Of(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName); // a link has a target
    }

    private static string Folded(string? path) => (path ?? "").Normalize(NormalizationForm.FormC);
}
