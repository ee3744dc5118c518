using GenAiAlignment.Cli;
using GenAiAlignment.Tests.Pptx;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_deck_of_our_own_has_nothing_to_find()
    {
        using Desk desk = new Desk().With("essay.md", "## Part\n\nA paragraph.\n\n**Bread is incompatible with cake.**\n");
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx").Code);
        RunResult result = desk.Run("check", "output/essay.pptx");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Equal("output/essay.pptx: nothing found\n", result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_fault_is_told_with_its_part_and_its_rule()
    {
        byte[] broken = PackageSurgery.Replace(SampleDecks.Write(SampleDecks.Plain), "ppt/slides/slide1.xml", "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"2\"");
        using Desk desk = new Desk().With("bad.pptx", broken);
        RunResult result = desk.Run("check", "bad.pptx");
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.Contains("bad.pptx: error ED501: ppt/slides/slide1.xml: 2 shapes have the id 2. [shape-ids]\n", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("bad.pptx: errors: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_fails_the_check_only_when_that_is_asked_for()
    {
        byte[] dumb = PackageSurgery.Replace(SampleDecks.Write(SampleDecks.Plain), "docProps/core.xml", "<dc:language>en</dc:language>", "");
        using Desk desk = new Desk().With("dumb.pptx", dumb);
        RunResult result = desk.Run("check", "dumb.pptx");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.StartsWith("dumb.pptx: warning ED501: docProps/core.xml: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, desk.Run("check", "dumb.pptx", "--strict").Code);
    }

    [Theory]
    [InlineData("dekc.pptx", "dekc.pptx: error ED001: there is no such file\n   = hint: did you mean \"deck.pptx\"?")]
    [InlineData("folder", "folder: error ED002: this is a folder")]
    [InlineData("text.pptx", "text.pptx: error ED501: ")]
    public void What_is_no_deck_is_said_to_be_none(string file, string message)
    {
        using Desk desk = new Desk().With("deck.pptx", "").With("folder/essay.md", "").With("text.pptx", "no zip file");
        RunResult result = desk.Run("check", file);
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_must_be_named()
    {
        using Desk desk = new();
        Assert.Equal(ExitCode.WrongCommandLine, desk.Run("check").Code);
    }

    [Theory]
    [InlineData("fonts: Newsreader (inside the PPTX)\n")]
    [InlineData("fonts: Newsreader (not inside the PPTX: install what is missing where it is shown)\n", "--no-embed-fonts")]
    public void A_build_says_which_fonts_the_deck_needs_and_whether_they_are_inside(string line, params string[] options)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run(["build", "essay.md", "--to", "pptx", "--theme", "folio", .. options]);
        Assert.EndsWith(line, result.Output, StringComparison.Ordinal);
    }
}
