using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

public sealed class ThemeListTests
{
    [Fact]
    public void Every_folder_with_a_theme_file_is_listed_with_its_description()
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.Done, run.Theme("list"));

        string[] folders = [.. Directory.EnumerateFiles(RepositoryFiles.Path("themes"), "theme.yaml", SearchOption.AllDirectories)
            .Select(file => new DirectoryInfo(file).Parent!.Name) // a file is in a folder
            .Order(StringComparer.Ordinal)];
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(folders, lines.Select(line => line.Split(' ')[0]));
        Assert.Contains(lines, line => line.EndsWith("Warm paper, a large serif and one red, for essays read aloud.", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001B', run.Output);
    }
}
