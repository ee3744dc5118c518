using System.Text;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

/// <summary>Every mistake has its message, place and exit code; a failed run writes nothing and leaves what was there.</summary>
public sealed class BadInputTests
{
    private const string OldText = "the old file";

    [Theory]
    [InlineData("essai.md", "essai.md: error ED001: there is no such file", "did you mean \"essay.md\"?")]
    [InlineData("folder", "folder: error ED002: this is a folder, not a file", "name the Markdown file in it")]
    [InlineData("empty.md", "empty.md: error ED003: the file is empty", "an essay has a title and at least one paragraph")]
    [InlineData("blank.md", "blank.md: error ED003: the file is empty", "an essay has a title and at least one paragraph")]
    [InlineData("utf16.md", "utf16.md: error ED005: the file is UTF-16, expected UTF-8", "save the file with the encoding UTF-8")]
    [InlineData("latin1.md", "latin1.md:3:4: error ED004: the byte 0xE9 is not UTF-8", "save the file with the encoding UTF-8")]
    [InlineData("nul.md", "nul.md:1:6: error ED006: the character U+0000 (NUL) cannot stand in a text", "delete it")]
    [InlineData("escape.md", "escape.md:3:2: error ED006: the character U+001B (escape) cannot stand in a text; there is another one", "delete it")]
    [InlineData("open.md", "open.md:1:1: error ED101: the front matter that begins here is never closed", "end it with a line like this one: ---")]
    [InlineData("yaml.md", "yaml.md:3:1: error ED020: this is no YAML: ", null)]
    [InlineData("list.md", "list.md:2:1: error ED021: expected keys with values here", "write one \"key: value\" a line")]
    [InlineData("twice.md", "twice.md:3:1: error ED022: the key \"title\" stands here a second time", "keep one of the two")]
    [InlineData("silent.md", "silent.md:1:1: error ED103: there is no paragraph in this essay", "an essay has at least one paragraph")]
    [InlineData("key.md", "key.talk.yaml:2:1: error ED025: the key \"pase\" is not known here", "did you mean \"pace\"?")]
    [InlineData("value.md", "value.talk.yaml:1:7: error ED026: found \"fast\", expected ", null)]
    [InlineData("theme.md", "error ED301: there is no theme \"foglio\"", "did you mean \"folio\"?")]
    public void A_mistake_of_the_author_is_told_with_its_place(string essay, string message, string? hint)
    {
        using Desk desk = Mistakes();
        RunResult result = desk.With($"output/{Path.GetFileNameWithoutExtension(essay)}.pptx", OldText).Run("build", essay);
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.Contains(hint is null ? "" : $"= hint: {hint}", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("no file was written\n", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        string kept = Assert.Single(desk.FilesIn("output"));
        Assert.Equal(OldText, File.ReadAllText(desk.PathOf("output/" + kept)));
    }

    [Fact]
    public void The_source_line_stands_below_the_message_with_a_caret()
    {
        using Desk desk = Mistakes();
        Assert.Equal(
            """
            key.talk.yaml:2:1: error ED025: the key "pase" is not known here
                2 | pase: 120
                  | ^^^^
                  = hint: did you mean "pace"?
            essaydeck: 1 error; no file was written

            """,
            desk.Run("build", "key.md").Error);
    }

    [Theory]
    [InlineData("---\ntitle: T\n---\nA paragraph.\n\n**A claim in bold.**\n", "ED202", "no heading was found")]
    [InlineData("---\ntitle: T\n---\n## Part\n\nA paragraph.\n", "ED201", "no claim was found")]
    public void What_only_makes_a_poorer_talk_is_a_warning_and_the_files_are_written(string essay, string code, string message)
    {
        using Desk desk = new Desk().With("essay.md", essay);
        RunResult result = desk.Run("build", "essay.md", "--to", "pptx,pdf");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.StartsWith($"essay.md:1:1: warning {code}: {message}", result.Error, StringComparison.Ordinal);
        Assert.Equal(["essay.pdf", "essay.pptx"], desk.FilesIn("output"));
    }

    [Theory]
    [InlineData("essay.talk.yml")]
    [InlineData("essay.yaml")]
    public void Settings_under_another_name_are_not_passed_over_in_silence(string name)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With(name, "pace: 100\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.StartsWith($"{name}: warning ED008: the file is not read", result.Error, StringComparison.Ordinal);
        Assert.Contains("= hint: rename it to essay.talk.yaml", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_strict_a_warning_fails_the_run()
    {
        using Desk desk = new Desk().With("essay.md", "## Part\n\nA paragraph.\n");
        RunResult result = desk.Run("build", "essay.md", "--strict");
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.EndsWith("essaydeck: 1 warning; no file was written\n", result.Error, StringComparison.Ordinal);
        Assert.Empty(desk.FilesIn("output"));
    }

    private static Desk Mistakes()
    {
        Desk desk = new Desk()
            .With("essay.md", Desk.Essay)
            .With("empty.md", "")
            .With("blank.md", " \n\n\t\n")
            .With("utf16.md", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Desk.Essay)).ToArray())
            .With("latin1.md", Encoding.Latin1.GetBytes("# T\n\ncafé\n"))
            .With("nul.md", "Text \0 and more.\n")
            .With("escape.md", "# T\n\na\u001B[1m\u001B\n")
            .With("open.md", "---\ntitle: T\n\nText.\n")
            .With("yaml.md", "---\ntitle: T\n- a\n---\nText.\n")
            .With("list.md", "---\n- T\n---\nText.\n")
            .With("twice.md", "---\ntitle: T\ntitle: U\n---\nText.\n")
            .With("silent.md", "# T\n")
            .With("theme.md", Desk.Essay)
            .With("theme.talk.yaml", "theme: foglio\n");
        foreach ((string name, string settings) in new[] { ("key", "pace: 120\npase: 120\n"), ("value", "pace: fast\n") })
        {
            desk.With(name + ".md", Desk.Essay).With(name + ".talk.yaml", settings);
        }

        Directory.CreateDirectory(desk.PathOf("folder"));
        return desk;
    }
}
