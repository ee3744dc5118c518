using System.Text.Json.Nodes;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Themes.Writing;
using Json.Schema;
using Xunit;

namespace GenAiAlignment.Tests.Themes;

/// <summary>The schema, which editors read, and the reader say the same.</summary>
public sealed class ThemeSchemaTests
{
    /// <summary>A key that resembles no other, so that the reader lists those it knows.</summary>
    private const string NoKey = "zzzzzzzzzzzzzzzz";

    private static readonly string SchemaText = File.ReadAllText(RepositoryFiles.Path("themes", NewTheme.SchemaFile));
    private static readonly JsonSchema Schema = JsonSchema.FromText(SchemaText);
    private static readonly JsonObject Root = JsonNode.Parse(SchemaText)!.AsObject(); // the file is JSON

    public static TheoryData<string> Themes => [.. ThemeFiles.Names()];

    /// <summary>The path of each mapping whose keys are fixed, with a made-up name where names are free.</summary>
    public static TheoryData<string> Places => [.. Mappings(Root, [], []).Select(place => string.Join('/', place.Path))];

    public static TheoryData<string> ThemesWithUnknownKeys => [.. Directory.GetDirectories(BrokenFolder)
        .Where(folder => File.ReadAllText(Path.Combine(folder, "expected.txt")).Contains(" ED025", StringComparison.Ordinal))
        .Select(folder => Path.GetFileName(folder))
        .Where(name => name is not "mistake-in-the-theme-below")
        .Order(StringComparer.Ordinal)];

    private static string BrokenFolder => RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Themes", "Broken");

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_and_the_reader_know_the_same_keys(string place)
    {
        string[] path = place.Length == 0 ? [] : place.Split('/');
        IEnumerable<string> inSchema = Mappings(Root, [], []).Single(mapping => mapping.Path.SequenceEqual(path)).Keys;

        Assert.Equal(inSchema.Order(StringComparer.Ordinal), KnownToTheReader(path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_built_in_theme_is_valid_by_the_schema(string name) =>
        Assert.True(IsValid(File.ReadAllText(RepositoryFiles.Path("themes", name, "theme.yaml"))));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_built_in_theme_is_bound_to_the_schema(string name) => Assert.Equal(
        "# yaml-language-server: $schema=../theme.schema.json", File.ReadLines(RepositoryFiles.Path("themes", name, "theme.yaml")).First());

    [Theory]
    [MemberData(nameof(ThemesWithUnknownKeys))]
    public void A_key_that_the_reader_does_not_know_is_not_valid_by_the_schema(string name) =>
        Assert.False(IsValid(File.ReadAllText(Path.Combine(BrokenFolder, name, "theme.yaml"))));

    [Theory]
    [InlineData("role", typeof(ThemeColour))]
    [InlineData("font-slot", typeof(FontSlot))]
    [InlineData("alignment", typeof(TextAlignment))]
    [InlineData("anchor", typeof(TextAnchor))]
    [InlineData("dash", typeof(StrokeDash))]
    [InlineData("corner", typeof(SlideCorner))]
    public void The_words_of_the_schema_are_those_of_the_reader(string definition, Type words) =>
        Assert.Equal(Words(words), Root["definitions"]![definition]!["enum"]!.AsArray().Select(word => word!.ToString())); // each has words

    [Fact]
    public void The_shapes_of_the_schema_are_those_of_the_reader() => Assert.Equal(
        Words(typeof(DecorationShape)),
        Root["definitions"]!["decoration"]!["properties"]!["shape"]!["enum"]!.AsArray().Select(word => word!.ToString())); // as above

    [Theory]
    [InlineData("extends: folio\nfooter: none\nlogo: none\nlayouts: { title: { frames: { footer: none }, decorations: none } }\n")]
    [InlineData("extends: ../house\nspacing: { margin: 1.5cm }\nframes: { footer: { x: margin, y: 7.2in } }\n")]
    [InlineData("extends: folio\ndecorations: { a: { shape: line, left: page.left + 2mm, right: b.left - margin, y: 3, stroke: rule } }\n")]
    public void What_the_language_allows_is_valid(string theme) => Assert.True(IsValid(theme));

    [Theory]
    [InlineData("colours: { text: '#000000' }\n")]
    [InlineData("extends: folio\ncolours: { text: red }\n")]
    [InlineData("extends: folio\nstyles: { claim: { leading: 120 } }\n")]
    [InlineData("extends: folio\nframes: { footer: { x: 12px } }\n")]
    public void What_it_forbids_is_not(string theme) => Assert.False(IsValid(theme));

    private static bool IsValid(string yaml) => Schema.Evaluate(YamlJson.Read(yaml)).IsValid;

    private static IEnumerable<string> Words(Type words) =>
        Enum.GetNames(words).Select(name => string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{letter}" : $"{letter}")).ToLowerInvariant());

    /// <summary>Puts a key that there is not at a place, and reads from the reader's hint which keys there are.</summary>
    private static IEnumerable<string> KnownToTheReader(string[] path)
    {
        string nested = string.Concat(path.Select((key, depth) => $"{new string(' ', depth * 2)}{key}:\n"));
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Path("theme.yaml"), $"extends: folio\n{nested}{new string(' ', path.Length * 2)}{NoKey}: 1\n");
        Diagnostic unknown = Assert.Single(
            ThemeFiles.Read(folder.Path()).Diagnostics, diagnostic => diagnostic.Code == "ED025" && diagnostic.Message.Contains(NoKey, StringComparison.Ordinal));
        const string head = "known here: ";
        Assert.StartsWith(head, unknown.Hint, StringComparison.Ordinal);
        return unknown.Hint![head.Length..].Split(", ").Distinct(); // it starts with the head
    }

    private static IEnumerable<(string[] Path, string[] Keys)> Mappings(JsonObject schema, string[] path, string[] seen)
    {
        if (schema["$ref"]?.ToString() is { } reference)
        {
            string name = reference.Split('/')[^1];
            return Mappings(Root["definitions"]![name]!.AsObject(), path, [.. seen, name]); // every reference leads somewhere
        }

        IEnumerable<(string[], string[])> found = (schema["anyOf"]?.AsArray() ?? []).SelectMany(choice => Mappings(choice!.AsObject(), path, seen));
        if (schema["properties"]?.AsObject() is { } properties)
        {
            found = found.Append((path, [.. properties.Select(property => property.Key)]))
                .Concat(properties.SelectMany(property => Mappings(property.Value!.AsObject(), [.. path, property.Key], seen)));
        }

        return schema["additionalProperties"] is JsonObject named ? found.Concat(Mappings(named, [.. path, "made-up"], seen)) : found;
    }
}
