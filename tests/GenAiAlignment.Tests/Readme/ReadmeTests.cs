using System.Text.RegularExpressions;
using GenAiAlignment.Cli;
using GenAiAlignment.Pptx.Linting;
using GenAiAlignment.Tests.Cli;
using UglyToad.PdfPig;
using Xunit;

namespace GenAiAlignment.Tests.Readme;

/// <summary>What the README shows works as it is shown.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.Path("README.md"));

    [Fact]
    public void The_library_example_is_the_one_that_is_compiled_here()
    {
        string source = File.ReadAllText(RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Readme", "LibraryExample.cs"));
        string compiled = Between(source, "// README: begin\n", "        // README: end");
        string shown = Between(Readme, "```csharp\n", "```");
        Assert.Equal(string.Concat(compiled.Split('\n').Select(line => line.Length > 8 ? line[8..] + "\n" : "\n")).TrimEnd(), shown.TrimEnd());
        Assert.True(shown.TrimEnd().Split('\n').Length <= 15);
    }

    [Fact]
    public void The_library_example_writes_whole_files()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        LibraryExample.Write(desk.Folder, RepositoryFiles.Path("themes"));
        using FileStream pptx = File.OpenRead(desk.PathOf("essay.pptx"));
        Assert.Empty(PackageLint.Check(pptx));
        using PdfDocument pdf = PdfDocument.Open(desk.PathOf("essay.pdf"));
        Assert.Contains(pdf.GetPages(), page => page.Text.Contains("Bread", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_does_what_the_README_says()
    {
        using Desk desk = new Desk { Input = Desk.Essay }.With("essay.md", Desk.Essay).With("content/essay.md", Desk.Essay);
        string[] commands = [.. Command().Matches(Readme).Select(match => match.Groups[1].Value.Trim())];
        Assert.True(commands.Length > 5, "The README shows the commands.");
        Assert.All(commands, command =>
        {
            RunResult result = desk.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            Assert.True(result.Code == ExitCode.Done, $"essaydeck {command}: {result.Error}");
        });
    }

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        string[] targets = [.. Link().Matches(Readme).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal))];
        Assert.True(targets.Length > 3);
        Assert.All(targets, target => Assert.True(Path.Exists(RepositoryFiles.Path(target)), $"README.md points to {target}, which is not there"));
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    /// <summary>A line of a code block that runs the program; a remark may follow.</summary>
    [GeneratedRegex(@"^    essaydeck ([^#\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
