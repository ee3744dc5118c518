using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;
using Xunit;

namespace GenAiAlignment.Tests.Themes;

/// <summary>What <c>themes/README.md</c> says is so.</summary>
public sealed partial class ThemeReadmeTests
{
    private static readonly string Text = File.ReadAllText(RepositoryFiles.Path("themes", "README.md")).ReplaceLineEndings("\n");

    private static readonly JsonObject Schema =
        JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("themes", "theme.schema.json")))!.AsObject(); // the file is JSON

    /// <summary>Those that the examples name.</summary>
    private static readonly string[] Pictures = ["logo.png", "logo-light.png", "hall.png"];

    private static readonly string[] MadeFiles =
        ["house.png", "output/genai-alignment.pptx", "output/genai-alignment.pdf", "output/genai-alignment-handout.pdf", "output/gallery/theme-house.png"];

    public static TheoryData<string> Examples => [.. Blocks("yaml")];

    [Theory]
    [InlineData("The theme", "")]
    [InlineData("Colours", "definitions/colours")]
    [InlineData("Fonts", "properties/fonts")]
    [InlineData("A family of your own", "definitions/family/anyOf/1")]
    [InlineData("Text styles", "definitions/style")]
    [InlineData("Logo", "properties/logo/anyOf/0")]
    [InlineData("Layouts", "properties/layouts")]
    [InlineData("A layout", "definitions/layout")]
    [InlineData("A background", "definitions/background/anyOf/1")]
    [InlineData("Frames", "definitions/frames")]
    [InlineData("A frame", "definitions/opposition-title")]
    [InlineData("The parts of an opposition", "definitions/opposition-title/properties/parts/anyOf/0")]
    [InlineData("A part", "definitions/part")]
    [InlineData("A decoration", "definitions/decoration")]
    public void Every_key_of_the_schema_is_explained_once_in_its_section(string section, string place)
    {
        JsonNode mapping = place.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((JsonNode)Schema, (node, key) => (node is JsonArray list ? list[int.Parse(key)] : node[key])!); // the test names places that are there
        IEnumerable<string> keys = mapping["properties"]!.AsObject().Select(property => property.Key); // as before

        Assert.Equal(keys, Row().Matches(Section(section)).Select(row => row.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_theme_can_be_read(string example)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Path("theme.yaml"), example);
        foreach (string picture in Pictures)
        {
            File.Copy(RepositoryFiles.Path("src", "GenAiAlignment.Layout", "Specimens", "specimen.png"), folder.Path(picture));
        }

        Assert.Empty(ThemeFiles.Read(folder.Path()).Diagnostics);
    }

    [Fact]
    public void The_commands_work_in_their_order_with_the_house_style_of_the_page()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path("content"));
        File.Copy(RepositoryFiles.Path("content", "genai-alignment.md"), folder.Path("content", "genai-alignment.md"));
        string[] commands = [.. Blocks("console").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        Assert.Equal(6, commands.Length);

        foreach (string command in commands)
        {
            StringWriter error = new();
            Surroundings surroundings = new(new Terminal(TextWriter.Null, error), folder.Path(), RepositoryFiles.Root, _ => null);
            string[] words = command.Split(' ');
            Assert.Equal("essaydeck", words[0]);
            Assert.True(EssaydeckCommand.Run(words[1..], surroundings) == ExitCode.Done, $"{command}: {error}");
            if (words is [_, "theme", "new", ..])
            {
                File.WriteAllText(folder.Path("house", "theme.yaml"), Blocks("yaml").First());
            }
        }

        Assert.All(
            MadeFiles,
            file => Assert.True(File.Exists(folder.Path(file)), file));
    }

    [Fact]
    public void The_mistake_it_shows_is_reported_so()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path("house"));
        File.WriteAllText(folder.Path("house", "theme.yaml"), Blocks("yaml").First().Replace("  accent:", "  acent:", StringComparison.Ordinal));
        StringWriter error = new() { NewLine = "\n" };
        EssaydeckCommand.Run(["theme", "check", "house"], new Surroundings(new Terminal(TextWriter.Null, error), folder.Path(), RepositoryFiles.Root, _ => null));

        Assert.StartsWith(Blocks("text").Single(), error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_lists_the_built_in_themes()
    {
        string list = Text[..Text.IndexOf("## From nothing", StringComparison.Ordinal)];

        Assert.Equal(ThemeFiles.Names(), Row().Matches(list).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_pictures_are_there() => Assert.All(
        PictureLink().Matches(Text).Select(link => link.Groups[1].Value),
        picture => Assert.True(File.Exists(RepositoryFiles.Path("themes", picture)), picture));

    private static string Section(string title)
    {
        int start = Text.IndexOf($"\n### {title}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, title);
        int end = Text.IndexOf("\n#", start + 5, StringComparison.Ordinal);
        return Text[start..(end < 0 ? Text.Length : end)];
    }

    private static IEnumerable<string> Blocks(string language) => Block().Matches(Text)
        .Where(block => block.Groups["language"].Value == language)
        .Select(block => block.Groups["text"].Value);

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^```(?<language>[a-z]+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)")]
    private static partial Regex PictureLink();
}
