using System.Text;
using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Files;

/// <summary>What the machine refuses is told with the name of the file, and leaves the old file whole.</summary>
public sealed class OutputFileTests
{
    private const string OldText = "the old file";

    [Fact]
    public void A_file_that_another_program_holds_is_left_to_it()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/essay.pptx", OldText);
        using (FileStream held = new(desk.PathOf("output/essay.pptx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            RunResult result = desk.Run("build", "essay.md", "--to", "pptx");
            Assert.Equal(ExitCode.MachineFailed, result.Code);
            Assert.StartsWith("output/essay.pptx: error ED011: the file is locked by another program", result.Error, StringComparison.Ordinal);
        }

        Assert.Equal(["essay.pptx"], desk.FilesIn("output"));
        Assert.Equal(OldText, File.ReadAllText(desk.PathOf("output/essay.pptx")));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("taken/below/it")]
    public void A_file_where_the_folder_should_be_is_named(string folder)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("taken", OldText);
        RunResult result = desk.Run("build", "essay.md", "-o", folder);
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("taken: error ED016: this is a file, expected a folder to write into", result.Error, StringComparison.Ordinal);
        Assert.Equal(OldText, File.ReadAllText(desk.PathOf("taken")));
    }

    [Fact]
    public void A_folder_where_the_file_should_be_is_named()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/essay.pptx/kept.txt", OldText);
        RunResult result = desk.Run("build", "essay.md", "--to", "pptx");
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("output/essay.pptx: error ED013: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["essay.pptx/kept.txt"], desk.FilesIn("output"));
    }

    [Fact]
    public void A_folder_that_nobody_may_write_in_is_named()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        // The kernel's own folder: not even root makes one there.
        RunResult result = desk.Run("build", "essay.md", "--to", "pptx", "-o", "/proc/essaydeck");
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("/proc/essaydeck/essay.pptx: error ED01", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_called_so()
    {
        IOException failure = Assert.ThrowsAny<IOException>(() =>
        {
            // Linux' own full disk.
            using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            full.Write(Encoding.UTF8.GetBytes(OldText));
        });
        Diagnostic told = OutputFile.Explain(failure, new SourceText("output/essay.pptx", ""));
        Assert.Equal(("ED010", "the file cannot be written: the disk is full"), (told.Code, told.Message));
    }

    [Fact]
    public void What_a_killed_run_left_is_gone_after_the_next()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/.essay.pptx.part", "half a fi");
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx").Code);
        Assert.Equal(["essay.pptx"], desk.FilesIn("output"));
    }

    [Fact]
    public void A_link_laid_in_the_way_is_not_followed()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("elsewhere.txt", OldText).With("output/other.txt", "");
        File.CreateSymbolicLink(desk.PathOf("output/.essay.pptx.part"), desk.PathOf("elsewhere.txt"));
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx").Code);
        Assert.Equal(OldText, File.ReadAllText(desk.PathOf("elsewhere.txt")));
        Assert.Equal(["essay.pptx", "other.txt"], desk.FilesIn("output"));
    }
}
