using GenAiAlignment.Cli;
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
    public void A_full_disk_is_called_so_and_leaves_the_old_file()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/essay.pdf", "%PDF-" + OldText);
        // Linux' own full disk.
        desk.CreateFile = _ => new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf");
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("output/essay.pdf: error ED010: the file cannot be written: the disk is full\n", result.Error, StringComparison.Ordinal);
        Assert.Equal("%PDF-" + OldText, File.ReadAllText(desk.PathOf("output/essay.pdf")));
    }

    [Fact]
    public void A_file_that_its_owner_protects_stays()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/essay.pdf", "%PDF-" + OldText);
        File.SetAttributes(desk.PathOf("output/essay.pdf"), FileAttributes.ReadOnly);
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf");
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("output/essay.pdf: error ED012: ", result.Error, StringComparison.Ordinal);
        Assert.Equal("%PDF-" + OldText, File.ReadAllText(desk.PathOf("output/essay.pdf")));
    }

    [Fact]
    public void A_device_is_no_place_for_a_file()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run("handout", "essay.md", "-o", "/dev/null");
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("/dev/null: error ED014: the file cannot be written: it is a device", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_output_that_is_a_link_the_target_is_written()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("shared/essay.pdf", "%PDF-" + OldText).With("output/other.txt", "");
        File.CreateSymbolicLink(desk.PathOf("output/essay.pdf"), "../shared/essay.pdf");
        File.CreateSymbolicLink(desk.PathOf("output/essay-notes.pdf"), "../shared/not-yet.pdf");
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pdf,notes").Code);
        Assert.Equal("../shared/essay.pdf", new FileInfo(desk.PathOf("output/essay.pdf")).LinkTarget);
        Assert.Equal(["essay.pdf", "not-yet.pdf"], desk.FilesIn("shared"));
        Assert.All(desk.FilesIn("shared"), name => Assert.DoesNotContain(OldText, File.ReadAllText(desk.PathOf("shared/" + name)), StringComparison.Ordinal));
    }

    [Fact]
    public void Links_in_a_circle_are_told()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        File.CreateSymbolicLink(desk.PathOf("sheet.pdf"), "sheet.pdf");
        RunResult result = desk.Run("handout", "essay.md", "-o", "sheet.pdf");
        Assert.Equal(ExitCode.MachineFailed, result.Code);
        Assert.StartsWith("sheet.pdf: error ED014: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_at_the_same_time_write_whole_files_or_say_that_they_could_not()
    {
        using Desk desk = new Desk().With("short.md", Desk.Essay).With("long.md", Desk.Essay + string.Concat(Enumerable.Repeat("\n\nOne more paragraph.", 400)));
        byte[][] whole = [.. ((string[])["short", "long"]).Select(name =>
        {
            Assert.Equal(ExitCode.Done, desk.Run("handout", name + ".md", "-o", name + ".pdf").Code);
            return File.ReadAllBytes(desk.PathOf(name + ".pdf"));
        })];
        RunResult[] results = new RunResult[24];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, index =>
            results[index] = desk.Run("handout", index % 2 == 0 ? "short.md" : "long.md", "-o", "same.pdf"));
        Assert.All(results, result => Assert.True(
            (result.Code == ExitCode.Done && result.Output.StartsWith("same.pdf\n", StringComparison.Ordinal))
            || (result.Code == ExitCode.MachineFailed && result.Error.StartsWith("same.pdf: error ED01", StringComparison.Ordinal) && result.Output.Length == 0),
            result.ToString()));
        Assert.Contains(whole, content => content.AsSpan().SequenceEqual(File.ReadAllBytes(desk.PathOf("same.pdf"))));
        Assert.Equal(["long.md", "long.pdf", "same.pdf", "short.md", "short.pdf"], desk.FilesIn("."));
    }

    [Theory]
    [InlineData(".essay.pptx.part")]
    [InlineData(".essay.pptx.0a1b2c3d.part")]
    public void What_a_killed_run_left_is_gone_after_the_next(string left)
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/" + left, "half a fi").With("output/.essay.pptx.mine.part", OldText);
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx").Code);
        Assert.Equal([".essay.pptx.mine.part", "essay.pptx"], desk.FilesIn("output"));
    }

    [Fact]
    public void What_another_run_is_writing_is_left_to_it()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("output/.essay.pptx.0a1b2c3d.part", "half a fi");
        using FileStream held = new(desk.PathOf("output/.essay.pptx.0a1b2c3d.part"), FileMode.Open, FileAccess.Write, FileShare.None);
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx").Code);
        Assert.Equal([".essay.pptx.0a1b2c3d.part", "essay.pptx"], desk.FilesIn("output"));
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
