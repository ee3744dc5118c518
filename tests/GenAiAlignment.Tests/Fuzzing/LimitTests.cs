using GenAiAlignment.Cli.Files;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Talks;
using GenAiAlignment.Tests.Cli;
using GenAiAlignment.Tests.Themes.Pictures;
using GenAiAlignment.Yaml;
using Xunit;

namespace GenAiAlignment.Tests.Fuzzing;

/// <summary>Each limit holds at its edge and refuses what is beyond it.</summary>
public sealed class LimitTests
{
    /// <summary>Levels that the message of ED102 promises.</summary>
    private const int PromisedNesting = 59;

    [Fact]
    public void A_file_may_have_sixteen_mebibytes_and_not_one_byte_more()
    {
        byte[] bytes = new byte[TextFileReader.MaximumBytes];
        Array.Fill(bytes, (byte)'x');
        using Desk desk = new Desk().With("edge.md", bytes).With("beyond.md", [.. bytes, (byte)'x']);
        Assert.False(TextFileReader.Read(desk.PathOf("edge.md"), "edge.md").HasErrors);
        Assert.Equal("ED007", Assert.Single(TextFileReader.Read(desk.PathOf("beyond.md"), "beyond.md").Diagnostics).Code);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    public void Nesting_ends_with_a_message(string level)
    {
        Assert.False(Read(string.Concat(Enumerable.Repeat(level, PromisedNesting)) + "text\n").HasErrors);
        Assert.Equal("ED102", Assert.Single(Read(string.Concat(Enumerable.Repeat(level, 5000)) + "text\n").Diagnostics).Code);
    }

    [Fact]
    public void A_paragraph_may_be_long_and_not_endless()
    {
        string edge = string.Concat(Enumerable.Repeat("word ", EssayReader.MaximumParagraph / 5))[..^1] + "s";
        Assert.False(Read($"# T\n\n{edge}\n").HasErrors);
        Diagnostic told = Assert.Single(Read($"# T\n\n{edge}s\n").Diagnostics);
        Assert.Equal(("ED108", 3), (told.Code, told.Span?.Line));
    }

    [Fact]
    public void A_talk_may_have_thousands_of_slides_and_no_more()
    {
        // A title and a closing slide come to the claims.
        int claims = TalkPlanner.MaximumSlides - 2;
        Assert.Equal(TalkPlanner.MaximumSlides, Plan(claims).Value?.Slides.Length);
        Outcome<Talk> beyond = Plan(claims + 1);
        Assert.Null(beyond.Value);
        Assert.Contains(beyond.Diagnostics, diagnostic => diagnostic.Code == "ED210");

        static Outcome<Talk> Plan(int count)
        {
            string text = string.Concat(Enumerable.Range(1, count).Select(number => $"**Claim {number}.**\n\n"));
            return TalkPlanner.Plan(Read(text).Value ?? throw new InvalidOperationException("No essay."), TalkSettings.Default);
        }
    }

    [Fact]
    public void A_picture_may_have_a_hundred_million_pixels()
    {
        Assert.NotNull(PictureReader.Read(PictureFile.Png(10_000, 10_000)));
        Assert.Null(PictureReader.Read(PictureFile.Png(10_000, 10_001)));
        Assert.Null(PictureReader.Read(PictureFile.Png(int.MaxValue, int.MaxValue)));
    }

    [Fact]
    public void YAML_may_have_twenty_thousand_values()
    {
        // The mapping and the list are values too.
        int items = YamlReader.MaximumNodes - 2;
        Assert.False(Yaml($"a: [{string.Join(", ", Enumerable.Repeat("x", items))}]").HasErrors);
        Assert.Equal("ED024", Assert.Single(Yaml($"a: [{string.Join(", ", Enumerable.Repeat("x", items + 1))}]").Diagnostics).Code);
    }

    [Theory]
    [InlineData("../outside.png")]
    [InlineData("link.png")]
    [InlineData("linked/outside.png")]
    [InlineData("http://localhost/x.png")]
    [InlineData("file:///etc/hostname")]
    [InlineData("/etc/hostname")]
    [InlineData("a\0b")]
    public void Nothing_outside_the_essays_folder_is_read(string path)
    {
        using Desk desk = new Desk().With("outside.png", "secret").With("essay/inside.png", "open").With("other/outside.png", "secret");
        File.CreateSymbolicLink(desk.PathOf("essay/link.png"), desk.PathOf("outside.png"));
        Directory.CreateSymbolicLink(desk.PathOf("essay/linked"), desk.PathOf("other"));
        FileSource files = FolderFiles.Of(desk.PathOf("essay"));
        Assert.NotNull(files("inside.png"));
        Assert.Null(files(path));
    }

    private static Outcome<Essay> Read(string text) => EssayReader.Read(new SourceText("limit.md", text));

    private static Outcome<YamlMapping> Yaml(string text) => YamlReader.Read(new SourceText("limit.yaml", text));
}
