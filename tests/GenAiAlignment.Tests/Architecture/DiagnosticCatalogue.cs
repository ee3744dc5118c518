using System.Text.RegularExpressions;

namespace GenAiAlignment.Tests.Architecture;

/// <summary>The diagnostics as the source of Foundation makes them, and as the page for authors lists them.</summary>
internal static partial class DiagnosticCatalogue
{
    /// <summary>Code, severity and method of each diagnostic that the source makes, in the order of the files.</summary>
    public static IReadOnlyList<(string Code, string Severity, string Method)> Made { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Path("src", "GenAiAlignment.Foundation"), "Diagnostics*.cs")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Maker().Matches(File.ReadAllText(file)))
            .Select(match => (match.Groups["code"].Value, SeverityOf(match), match.Groups["method"].Value)),
    ];

    /// <summary>Code, severity, cause and remedy of each row of DIAGNOSTICS.md, in its order.</summary>
    public static IReadOnlyList<(string Code, string Severity, string Cause, string Remedy)> Listed { get; } =
    [
        .. Row().Matches(File.ReadAllText(RepositoryFiles.Path("DIAGNOSTICS.md")))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value)),
    ];

    /// <summary>A diagnostic whose severity is handed in can be either.</summary>
    private static string SeverityOf(Match made)
    {
        string written = made.Groups["severity"].Value;
        string lenient = made.Groups["rest"].Value.Contains("IsMendable = false", StringComparison.Ordinal) ? "lenient " : "";
        return written == "severity" ? "error or warning" : lenient + written.ToLowerInvariant();
    }

    [GeneratedRegex(@"public static Diagnostic (?<method>\w+)\((?:[^;]*?)""(?<code>ED\d{3})"",\s*(?:Severity\.)?(?<severity>\w+)(?<rest>(?:(?!public static)[\s\S])*)")]
    private static partial Regex Maker();

    [GeneratedRegex(@"^\| (ED\d{3}) \| ([\w ]+) \| (.+?) \| (.+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
