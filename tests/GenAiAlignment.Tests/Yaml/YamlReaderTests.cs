using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;
using Xunit;

namespace GenAiAlignment.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Keys_and_values_know_their_places()
    {
        Outcome<YamlMapping> outcome = Read("a: 1\nlist:\n  - x\n  - \"y z\"\n");
        YamlMapping mapping = Assert.IsType<YamlMapping>(outcome.Value);
        YamlSequence list = Assert.IsType<YamlSequence>(mapping["list"]!.Value);
        YamlScalar last = Assert.IsType<YamlScalar>(list.Items[1]);
        Assert.Equal("y z", last.Value);
        Assert.False(last.IsPlain);
        Assert.Equal((4, 5), (last.Span.Line, last.Span.Column));
        Assert.Equal("\"y z\"", last.Span.Text);
    }

    [Fact]
    public void A_stretch_of_a_file_keeps_the_places_of_the_file()
    {
        SourceText source = new("essay.md", "---\ntitle: T\n---\n");
        YamlMapping? mapping = YamlReader.Read(new SourceSpan(source, 4, 9)).Value;
        Assert.Equal(2, mapping!["title"]!.KeySpan.Line);
        Assert.Equal(8, mapping["title"]!.Value.Span.Column);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    [InlineData("---\n")]
    public void Nothing_is_an_empty_mapping(string text) => Assert.Empty(Read(text).Value!.Entries);

    [Theory]
    [InlineData("a: [1, 2", "ED020", 1)]
    [InlineData("a: 1\nb: \"x", "ED020", 2)]
    [InlineData("- 1\n- 2\n", "ED021", 1)]
    [InlineData("a: 1\nb: 2\na: 3\n", "ED022", 3)]
    [InlineData("a: *nobody\n", "ED020", 1)]
    [InlineData("[1]: 2\n", "ED020", 1)]
    public void A_mistake_has_its_code_and_line(string text, string code, int line)
    {
        Outcome<YamlMapping> outcome = Read(text);
        Diagnostic diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Null(outcome.Value);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(line, diagnostic.Span!.Value.Line);
    }

    [Fact]
    public void Nesting_stops_at_the_limit()
    {
        Assert.False(Read(Nested(YamlReader.MaximumDepth)).HasErrors);
        Assert.Equal("ED023", Assert.Single(Read(Nested(YamlReader.MaximumDepth + 1)).Diagnostics).Code);

        static string Nested(int depth) => "a: " + new string('[', depth) + new string(']', depth);
    }

    [Fact]
    public void Aliases_cannot_grow_without_end()
    {
        string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(
            Enumerable.Range(1, 8).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        Assert.Equal("ED024", Assert.Single(Read(bomb).Diagnostics).Code);
    }

    private static Outcome<YamlMapping> Read(string text) => YamlReader.Read(new SourceText("test.yaml", text));
}
