using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

public sealed class ThemePreviewTests
{
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public void A_preview_is_one_picture_in_the_output_folder()
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.Done, run.Theme("preview", "folio"));

        Assert.Equal("output/folio-preview.png\n", run.Output);
        Assert.Equal(PngSignature, File.ReadAllBytes(run.Path("output", "folio-preview.png"))[..4]);
    }

    [Fact]
    public void The_preview_of_a_variant_is_a_picture_of_its_own()
    {
        using ThemeRun run = new();
        run.Write("house", "extends: folio\nvariants: { dark: { text: \"#EEEEEE\", background: \"#111111\" } }\n");

        Assert.Equal(ExitCode.Done, run.Theme("preview", "house:dark", "--width", "200"));

        Assert.Equal("output/house-dark-preview.png\n", run.Output);
    }

    [Fact]
    public void A_width_that_is_none_is_a_wrong_command_line()
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.WrongCommandLine, run.Theme("preview", "folio", "--width", "10"));
    }

    [Fact]
    public void A_theme_that_is_not_there_names_the_nearest()
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.InputHasErrors, run.Theme("preview", "foglio"));

        Assert.Contains("did you mean \"folio\"?", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Folder));
    }
}
