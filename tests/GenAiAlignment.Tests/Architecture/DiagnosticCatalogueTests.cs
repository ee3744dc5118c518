using System.Text.RegularExpressions;
using Xunit;

namespace GenAiAlignment.Tests.Architecture;

/// <summary>Who adds a diagnostic adds a row to DIAGNOSTICS.md.</summary>
public sealed partial class DiagnosticCatalogueTests
{
    [Fact]
    public void Every_diagnostic_is_explained_to_authors()
    {
        string[] missing =
        [
            .. DiagnosticCatalogue.Made
                .Where(made => !DiagnosticCatalogue.Listed.Any(listed => listed.Code == made.Code && listed.Severity == made.Severity))
                .Select(made => $"| {made.Code} | {made.Severity} | the cause of {made.Method} | its remedy |"),
        ];
        Assert.True(missing.Length == 0, $"Add or correct in DIAGNOSTICS.md, in the order of the codes:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void No_diagnostic_is_explained_that_nothing_makes()
    {
        IEnumerable<string> stray = DiagnosticCatalogue.Listed.Select(listed => listed.Code).Except(DiagnosticCatalogue.Made.Select(made => made.Code));
        Assert.True(!stray.Any(), $"Take out of DIAGNOSTICS.md: {string.Join(", ", stray)}");
    }

    [Fact]
    public void Codes_are_unique_and_listed_in_order()
    {
        string[] codes = [.. DiagnosticCatalogue.Made.Select(made => made.Code)];
        IEnumerable<string> repeated = codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.True(!repeated.Any(), $"Two diagnostics share a code; give one of them the next free one: {string.Join(", ", repeated)}");
        string[] listed = [.. DiagnosticCatalogue.Listed.Select(row => row.Code)];
        Assert.Equal(listed.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void Every_diagnostic_is_a_method_with_its_code_and_severity_written_out()
    {
        int methods = Directory.EnumerateFiles(RepositoryFiles.Path("src", "GenAiAlignment.Foundation"), "Diagnostics*.cs")
            .Sum(file => Method().Count(File.ReadAllText(file)));
        Assert.Equal(methods, DiagnosticCatalogue.Made.Count);
    }

    [Fact]
    public void Every_diagnostic_can_happen()
    {
        string stages = string.Concat(SourceFiles.All.Where(file => !file.Path.Contains("Foundation/Diagnostics", StringComparison.Ordinal)).Select(file => file.Text));
        IEnumerable<string> silent = DiagnosticCatalogue.Made.Select(made => made.Method).Where(method => !stages.Contains($"Diagnostics.{method}(", StringComparison.Ordinal));
        Assert.True(!silent.Any(), $"Nothing makes these diagnostics: {string.Join(", ", silent)}");
    }

    [GeneratedRegex(@"public static Diagnostic \w+\(")]
    private static partial Regex Method();
}
