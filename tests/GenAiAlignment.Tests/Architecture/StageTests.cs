using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace GenAiAlignment.Tests.Architecture;

/// <summary>Stages stay apart: each uses only those before it, and foreign types stop where the design says.</summary>
public sealed partial class StageTests
{
    /// <summary>In the order in which data flows.</summary>
    private static readonly string[] Stages = ["Foundation", "Yaml", "Essays", "Talks", "Themes", "Layout", "Pptx", "Pdf", "Cli"];

    /// <summary>Namespaces of others, and the only stage that may name them.</summary>
    private static readonly (string Namespace, string Stage)[] Foreign =
    [
        ("YamlDotNet", "Yaml"),
        ("Markdig", "Essays"),
        ("Tomlyn", "Essays"),
        ("HarfBuzzSharp", "Layout"),
        ("DocumentFormat.OpenXml", "Pptx"),
        ("SkiaSharp", "Pdf"),
        ("Svg", "Pdf"),
        ("System.CommandLine", "Cli"),
        ("Spectre.Console", "Cli"),
    ];

    [Fact]
    public void The_projects_are_the_stages() =>
        Assert.Equal(Stages.Order(), Directory.EnumerateDirectories(RepositoryFiles.Path("src")).Select(folder => Path.GetFileName(folder)["GenAiAlignment.".Length..]).Order());

    [Fact]
    public void A_stage_refers_only_to_earlier_ones()
    {
        foreach (string stage in Stages)
        {
            foreach (string reference in References(stage, "ProjectReference").Select(path => ProjectName().Match(path).Groups[1].Value))
            {
                Assert.True(Array.IndexOf(Stages, reference) < Array.IndexOf(Stages, stage), $"{stage} must not refer to {reference}");
                Assert.False((stage, reference) is ("Pdf", "Pptx"), "The writers do not know each other.");
            }
        }
    }

    [Fact]
    public void Foreign_types_stop_at_their_stage()
    {
        foreach ((string name, string home) in Foreign)
        {
            Regex use = new($@"\b{Regex.Escape(name)}\b");
            IEnumerable<string> strays = SourceFiles.All.Where(file => file.Stage != home && file.CodeLines.Any(line => use.IsMatch(line))).Select(file => file.Path);
            Assert.True(!strays.Any(), $"{name} may be named in {home} only, not in {string.Join(", ", strays)}");
        }
    }

    [Fact]
    public void Every_package_of_a_stage_is_one_the_design_gives_it()
    {
        // The packages of native code and the packaging layer go with the library beside them; check sums are the framework's own.
        Dictionary<string, string> homes = Foreign.ToDictionary(entry => entry.Namespace, entry => entry.Stage);
        foreach (string stage in Stages)
        {
            foreach (string package in References(stage, "PackageReference"))
            {
                string? owner = homes.Keys.FirstOrDefault(name => package == name || package.StartsWith(name + ".", StringComparison.Ordinal));
                bool isGiven = package switch
                {
                    "System.IO.Packaging" => stage == "Pptx",
                    "System.IO.Hashing" => stage is "Pptx" or "Themes",
                    _ => owner is not null && homes[owner] == stage,
                };
                Assert.True(isGiven, $"{stage} must not use {package}");
            }
        }
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        IEnumerable<string> strays = SourceFiles.All
            .Where(file => NamespaceLine().Match(file.Text) is { Success: true } match
                && match.Groups[1].Value != Path.GetDirectoryName(file.Path)!.Replace('/', '.')) // every path has a folder
            .Select(file => file.Path);
        Assert.True(!strays.Any(), $"These lie in another folder than their namespace says: {string.Join(", ", strays)}");
    }

    [Fact]
    public void A_public_type_has_its_file_named_after_it()
    {
        foreach (SourceFile file in SourceFiles.All)
        {
            string[] types = [.. PublicType().Matches(file.Text).Select(match => match.Groups[1].Value).Distinct()];
            string name = Path.GetFileNameWithoutExtension(file.Path).Split('.')[0];
            // Heirs of one abstract record stand below it; a small record may stand beside the one it is part of, and bears its name.
            bool isFamily = types.Contains(name)
                && (file.Text.Contains($"abstract record {name}", StringComparison.Ordinal) || types.All(type => type.StartsWith(name, StringComparison.Ordinal)));
            Assert.True(types.Length == 0 || isFamily, $"{file.Path} has the public types {string.Join(", ", types)}");
        }
    }

    [Fact]
    public void No_file_is_longer_than_250_lines()
    {
        IEnumerable<string> strays = SourceFiles.All.Where(file => file.Text.AsSpan().Count('\n') > 250).Select(file => file.Path);
        Assert.True(!strays.Any(), $"Divide these: {string.Join(", ", strays)}");
    }

    private static IEnumerable<string> References(string stage, string kind) =>
        XDocument.Load(RepositoryFiles.Path("src", $"GenAiAlignment.{stage}", $"GenAiAlignment.{stage}.csproj"))
            .Descendants(kind).Select(element => element.Attribute("Include")!.Value); // MSBuild refuses one without

    [GeneratedRegex(@"GenAiAlignment\.(\w+)\.csproj$")]
    private static partial Regex ProjectName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>?.]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
