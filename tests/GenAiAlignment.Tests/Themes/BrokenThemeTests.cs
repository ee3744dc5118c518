using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using Xunit;

namespace GenAiAlignment.Tests.Themes;

/// <summary>
/// Themes with mistakes, one folder each in <c>Broken</c>. Beside each theme.yaml, expected.txt names every diagnostic: its place (a hyphen
/// for none, and the file when it is another), its code, and words that its message or hint holds.
/// </summary>
public sealed class BrokenThemeTests
{
    private static readonly string Folder = RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Themes", "Broken");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mistake_is_found_at_its_place_and_no_other(string name)
    {
        string folder = Path.Combine(Folder, name);
        Outcome<Theme> outcome = ThemeFiles.Read(folder);

        Assert.Null(outcome.Value);
        string[][] expected = [.. File.ReadAllLines(Path.Combine(folder, "expected.txt")).Select(line => line.Split(' ', 3))];
        string[] found = [.. outcome.Diagnostics.Select(diagnostic => $"{PlaceOf(diagnostic)} {diagnostic.Code}").Order(StringComparer.Ordinal)];
        Assert.Equal(expected.Select(line => $"{line[0]} {line[1]}").Order(StringComparer.Ordinal), found);
        Assert.All(expected, line => Assert.Contains(outcome.Diagnostics, diagnostic =>
            PlaceOf(diagnostic) == line[0] && diagnostic.Code == line[1]
            && $"{diagnostic.Message} {diagnostic.Hint}".Contains(line.ElementAtOrDefault(2) ?? "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_corpus_has_at_least_forty_themes() => Assert.InRange(Names.Count, 40, int.MaxValue);

    [Fact]
    public void A_file_of_more_than_a_mebibyte_is_not_read()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Path("theme.yaml"), "extends: folio\n" + new string('#', 1024 * 1024));

        Assert.Equal("ED007", Assert.Single(ThemeFiles.Read(folder.Path()).Diagnostics).Code);
    }

    [Fact]
    public void A_picture_of_more_than_sixteen_mebibytes_is_not_taken()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Path("theme.yaml"), "extends: folio\nlogo: { file: logo.png }\n");
        File.WriteAllBytes(folder.Path("logo.png"), new byte[(16 * 1024 * 1024) + 1]);

        Assert.Equal("ED320", Assert.Single(ThemeFiles.Read(folder.Path()).Diagnostics).Code);
    }

    [Theory]
    [InlineData("styles", "{ sizes: [20] }", 64)]
    [InlineData("spacing", "12", 64)]
    [InlineData("variants", "{ text: '#000000' }", 8)]
    public void More_of_a_kind_than_a_theme_may_have_is_refused(string key, string value, int limit)
    {
        using TemporaryFolder folder = new();
        IEnumerable<string> lines = Enumerable.Range(0, limit + 1).Select(index => string.Create(CultureInfo.InvariantCulture, $"  n{index}: {value}"));
        File.WriteAllText(folder.Path("theme.yaml"), $"extends: folio\n{key}:\n{string.Join('\n', lines)}\n");

        Diagnostic diagnostic = ThemeFiles.Read(folder.Path()).Diagnostics.Single(diagnostic => diagnostic.Code == "ED321");

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"more than {limit} "), diagnostic.Message, StringComparison.Ordinal);
    }

    private static string PlaceOf(Diagnostic diagnostic)
    {
        if (diagnostic.Span is not { } span || (span.Source.Text.Length == 0 && diagnostic.Code != "ED326"))
        {
            return "-";
        }

        string place = string.Create(CultureInfo.InvariantCulture, $"{span.Line}:{span.Column}");
        return span.Source.Name == "theme.yaml" ? place : $"{span.Source.Name}:{place}";
    }
}
