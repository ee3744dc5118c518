using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Commands;

/// <summary>An essay may come through a pipe, and its name may be an odd one.</summary>
public sealed class StandardInputTests
{
    [Fact]
    public void An_essay_from_standard_input_names_its_files_after_its_title()
    {
        using Desk desk = new() { Input = Desk.Essay };
        RunResult result = desk.Run("build", "-");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Equal(["a-short-talk-handout.pdf", "a-short-talk.pdf", "a-short-talk.pptx"], desk.FilesIn("output"));
    }

    [Fact]
    public void The_bytes_are_those_of_a_file_with_the_same_text()
    {
        using Desk desk = new Desk { Input = Desk.Essay }.With("essay.md", Desk.Essay);
        desk.Run("build", "-", "--name", "essay", "-o", "piped");
        desk.Run("build", "essay.md", "-o", "read");
        Assert.Equal(desk.FilesIn("read"), desk.FilesIn("piped"));
        Assert.All(desk.FilesIn("read"), file => Assert.Equal(File.ReadAllBytes(desk.PathOf("read/" + file)), File.ReadAllBytes(desk.PathOf("piped/" + file))));
    }

    [Fact]
    public void Outlines_and_handouts_read_it_too()
    {
        using Desk desk = new() { Input = Desk.Essay };
        Assert.StartsWith("A short talk\n", desk.Run("outline", "-").Output, StringComparison.Ordinal);
        Assert.Equal("output/a-short-talk-notes.pdf\n", desk.Run("handout", "-", "--layout", "notes").Output.Split("\n")[0] + "\n");
        Assert.Equal(ExitCode.Done, desk.Run("handout", "-", "-o", "sheet.pdf").Code);
        Assert.Contains("sheet.pdf", desk.FilesIn("."));
    }

    [Fact]
    public void Its_pictures_are_those_of_the_working_folder_and_settings_it_has_none()
    {
        using Desk desk = new Desk { Input = Desk.Essay + "\n\n![A picture](photo.png)\n\nWords.\n\n![Another](lost.png)\n" }
            .With("photo.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="))
            .With("a-short-talk.talk.yaml", "pase: 1\n");
        RunResult result = desk.Run("build", "-", "--to", "pdf");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Contains("<stdin>:", result.Error, StringComparison.Ordinal);
        Assert.Contains("lost.png", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("photo.png", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "<stdin>: error ED003: the file is empty")]
    [InlineData("---\ntitle: T\n", "<stdin>:1:1: error ED101: ")]
    public void Its_mistakes_are_told_as_those_of_a_file(string input, string message)
    {
        using Desk desk = new() { Input = input };
        RunResult result = desk.Run("build", "-");
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my-talk", ExitCode.Done)]
    [InlineData("-x", ExitCode.Done)]
    [InlineData("a/b", ExitCode.WrongCommandLine)]
    [InlineData(" ", ExitCode.WrongCommandLine)]
    public void A_name_for_the_files_has_no_folder(string name, ExitCode code)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        Assert.Equal(code, desk.Run("build", "essay.md", "--to", "pdf", "--name", name).Code);
        Assert.Equal(code == ExitCode.Done ? [name + ".pdf"] : [], desk.FilesIn("output"));
    }

    [Theory]
    [InlineData("-odd.md")]
    [InlineData("--odd.md")]
    [InlineData("-")]
    public void A_name_that_begins_with_a_hyphen_works_behind_two_hyphens_or_with_its_folder(string name)
    {
        using Desk desk = new Desk().With(name, Desk.Essay);
        Assert.Equal(ExitCode.Done, desk.Run("build", "--to", "pdf", "./" + name).Code);
        if (name.Length > 1)
        {
            Assert.Equal(ExitCode.Done, desk.Run("build", "--to", "pdf", "--", name).Code);
            RunResult result = desk.Run("build", name);
            Assert.Equal(ExitCode.WrongCommandLine, result.Code);
            Assert.Contains($"essaydeck: to name the file {name}, write ./{name}, or put it behind --\n", result.Error, StringComparison.Ordinal);
            Assert.Equal(["output"], Directory.GetDirectories(desk.Folder).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void An_output_may_have_such_a_name()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        Assert.Equal(ExitCode.Done, desk.Run("handout", "essay.md", "-o", "-sheet.pdf").Code);
        Assert.Equal(ExitCode.Done, desk.Run("handout", "essay.md", "-o", "-sheet.pdf").Code);
        Assert.Contains("-sheet.pdf", desk.FilesIn("."));
    }
}
