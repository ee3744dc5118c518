using System.Globalization;
using System.Text.RegularExpressions;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Commands;

public sealed partial class BuildCommandTests
{
    [Fact]
    public void The_only_essay_in_content_is_built_without_being_named()
    {
        using Desk desk = new Desk().With("content/essay.md", Desk.Essay).With("content/README.md", "About this folder.");
        Assert.Equal(ExitCode.Done, desk.Run("build").Code);
        Assert.Equal(["essay-handout.pdf", "essay.pdf", "essay.pptx"], desk.FilesIn("output"));
    }

    [Fact]
    public void Of_several_essays_none_is_guessed()
    {
        using Desk desk = new Desk().With("content/one.md", Desk.Essay).With("content/two.md", Desk.Essay);
        RunResult result = desk.Run("build");
        Assert.Equal(ExitCode.WrongCommandLine, result.Code);
        Assert.Equal("essaydeck: there are several essays in content/: name one of them\n  content/one.md\n  content/two.md\n", result.Error);
    }

    [Fact]
    public void Without_any_essay_the_command_line_is_wrong()
    {
        using Desk desk = new();
        RunResult result = desk.Run("build");
        Assert.Equal(ExitCode.WrongCommandLine, result.Code);
        Assert.Equal("essaydeck: there is no essay in content/: name a Markdown file\n", result.Error);
    }

    [Theory]
    [InlineData("--to", "docx")]
    [InlineData("--nonsense")]
    [InlineData("-q", "-v")]
    [InlineData("one-too-many.md")]
    public void A_wrong_command_line_has_its_own_exit_code(params string[] arguments)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run(["build", "essay.md", .. arguments]);
        Assert.Equal(ExitCode.WrongCommandLine, result.Code);
        Assert.StartsWith("essaydeck: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(desk.FilesIn("output"));
    }

    [Fact]
    public void An_option_that_nobody_knows_is_no_file()
    {
        using Desk desk = new Desk().With("--odd.md", Desk.Essay);
        RunResult unknown = desk.Run("build", "--odd.md");
        Assert.Equal(ExitCode.WrongCommandLine, unknown.Code);
        Assert.StartsWith("essaydeck: Unrecognized command or argument '--odd.md'.\n", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, desk.Run("build", "--to", "pdf", "--", "--odd.md").Code);
        Assert.Contains("'--strickt'", desk.Run("build", "--strickt", "--", "--odd.md").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_a_theme_of_ones_own_makes_faint_is_told_once_and_stops_nothing()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("mine/theme.yaml", "extends: folio\ncolours:\n  text: \"#D8D0C0\"\n").With("plain/theme.yaml", "extends: folio\n");
        RunResult faint = desk.Run("build", "essay.md", "--to", "pdf", "-t", "mine");
        Assert.Equal(ExitCode.Done, faint.Code);
        Assert.Contains("mine/theme.yaml:3:9: warning ED412: \"text\" on", faint.Error, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(faint.Error, "ED412"));
        Assert.DoesNotContain("ED412", desk.Run("build", "essay.md", "--to", "pdf", "-t", "plain").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_told_the_known_ones()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        Assert.Contains("\"docx\" is no format; known: pptx, pdf, handout, notes, png", desk.Run("build", "essay.md", "--to", "docx").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_says_what_it_wrote_and_what_the_talk_is()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf,pptx", "-o", "here/and there");
        string[] lines = result.Output.Split('\n');
        Assert.Equal(["here/and there/essay.pdf", "here/and there/essay.pptx"], lines[..2]);
        Assert.Matches(@"^\d+ slides, 2 claims, about \d+ minutes?$", lines[2]);
        Assert.StartsWith("fonts: ", lines[3], StringComparison.Ordinal);
        Assert.Equal(["essay.pdf", "essay.pptx"], desk.FilesIn("here/and there"));
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_quiet_run_says_nothing_of_what_went_well()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run("build", "essay.md", "-q");
        Assert.Equal(new RunResult(ExitCode.Done, "", ""), result);
    }

    [Fact]
    public void A_verbose_run_tells_the_time_of_each_stage_and_the_size_of_each_file()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run("build", "essay.md", "--to", "pptx,pdf", "-v");
        Assert.Equal(["essay", "talk", "theme", "layout", "pptx", "pdf", "files", "total"], StageLine().Matches(result.Error).Select(match => match.Groups[1].Value));
        long size = new FileInfo(desk.PathOf("output/essay.pptx")).Length;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{size / 1024.0:0.0} KiB"), result.Error, StringComparison.Ordinal);
        Assert.Equal(desk.Run("build", "essay.md", "--to", "pptx,pdf").Output, result.Output);
    }

    [Fact]
    public void Pictures_are_one_a_slide_and_a_contact_sheet()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run("build", "essay.md", "--to", "png");
        int slides = int.Parse(SlideCount().Match(result.Output).Groups[1].Value, CultureInfo.InvariantCulture);
        string[] expected = [.. Enumerable.Range(1, slides).Select(number => string.Create(CultureInfo.InvariantCulture, $"essay-{number:00}.png")), "essay-contact.png"];
        Assert.Equal(expected, desk.FilesIn("output"));
    }

    [Fact]
    public void Fonts_left_out_of_the_PPTX_make_it_smaller()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        desk.Run("build", "essay.md", "--to", "pptx", "-o", "with");
        desk.Run("build", "essay.md", "--to", "pptx", "-o", "without", "--no-embed-fonts");
        Assert.True(new FileInfo(desk.PathOf("without/essay.pptx")).Length < new FileInfo(desk.PathOf("with/essay.pptx")).Length / 2);
    }

    [Theory]
    [InlineData("folio")]
    [InlineData("mine")]
    [InlineData("mine/theme.yaml")]
    public void A_theme_is_a_name_a_folder_or_a_file(string theme)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("mine/theme.yaml", "extends: folio\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf", "-t", theme);
        Assert.Equal(new RunResult(ExitCode.Done, result.Output, ""), result);
    }

    [GeneratedRegex(@"^(\w+) +[\d.]+ ms", RegexOptions.Multiline)]
    private static partial Regex StageLine();

    [GeneratedRegex(@"^(\d+) slides", RegexOptions.Multiline)]
    private static partial Regex SlideCount();
}
