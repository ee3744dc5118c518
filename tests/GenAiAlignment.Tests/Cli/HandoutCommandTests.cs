using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;
using UglyToad.PdfPig;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

public sealed class HandoutCommandTests : IDisposable
{
    private const string Essay = "# A talk\n\nIt begins.\n\n## Part\n\nIt goes on.\n\n**Bread is incompatible with cake.**\n";

    private readonly string folder = Directory.CreateTempSubdirectory("essaydeck-handout-").FullName;
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public HandoutCommandTests() => File.WriteAllText(Path.Combine(folder, "talk.md"), Essay);

    [Theory]
    [InlineData("--layout", "5", "1, 2, 3, 4, 6, 9, claims, notes, reading")]
    [InlineData("--paper", "a3", "a4, letter")]
    [InlineData("--orientation", "upright", "landscape, portrait")]
    [InlineData("--margin", "300mm", "5 to 35 mm")]
    [InlineData("--margin", "-1", "5 to 35 mm")]
    [InlineData("--margin", "wide", "5 to 35 mm")]
    [InlineData("--gutter", "3in", "0 to 20 mm")]
    public void A_bad_value_names_the_allowed_ones(string option, string value, string allowed)
    {
        Assert.Equal(ExitCode.WrongCommandLine, Run("handout", "talk.md", option, value));

        Assert.Contains(allowed, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(folder));
    }

    [Theory]
    [InlineData("layout: 5", "2:11", "1, 2, 3, 4, 6, 9, claims, notes, reading")]
    [InlineData("margin: 300mm", "2:11", "5 to 35 mm")]
    [InlineData("gutter: 21mm", "2:11", "0 to 20 mm")]
    [InlineData("paper: foolscap", "2:10", "a4, letter")]
    [InlineData("duplex: sometimes", "2:11", "true or false")]
    public void A_bad_setting_is_told_at_its_place(string setting, string place, string allowed)
    {
        Write($"handout:\n  {setting}\n");

        Assert.Equal(ExitCode.InputHasErrors, Run("handout", "talk.md"));

        Assert.Contains($"talk.talk.yaml:{place}: error", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(allowed, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_named_after_the_essay_unless_named()
    {
        Assert.Equal(ExitCode.Done, Run("handout", "talk.md"));
        Assert.Equal(ExitCode.Done, Run("handout", "talk.md", "--layout", "notes"));
        Assert.Equal(ExitCode.Done, Run("handout", "talk.md", "--layout", "claims", "-o", "mine/sheet.pdf"));

        Assert.True(File.Exists(Path.Combine(folder, "output", "talk-handout.pdf")));
        Assert.True(File.Exists(Path.Combine(folder, "output", "talk-notes.pdf")));
        Assert.True(File.Exists(Path.Combine(folder, "mine", "sheet.pdf")));
    }

    [Fact]
    public void A_build_writes_slides_and_three_a_page()
    {
        Assert.Equal(ExitCode.Done, Run("build", "talk.md"));

        Assert.Equal(["talk-handout.pdf", "talk.pdf", "talk.pptx"], Written());
        using PdfDocument handout = PdfDocument.Open(Path.Combine(folder, "output", "talk-handout.pdf"));
        Assert.Equal((595, 842), ((int)Math.Round(handout.GetPage(1).Width), (int)Math.Round(handout.GetPage(1).Height)));
        Assert.Equal(2, handout.NumberOfPages);
    }

    [Fact]
    public void A_build_makes_the_handouts_it_is_asked_for()
    {
        Assert.Equal(ExitCode.Done, Run("build", "talk.md", "--to", "handout,notes", "--handout", "1", "--paper", "letter", "--ink-saver", "false"));

        Assert.Equal(["talk-handout.pdf", "talk-notes.pdf"], Written());
        using PdfDocument handout = PdfDocument.Open(Path.Combine(folder, "output", "talk-handout.pdf"));
        Assert.Equal((792, 612), ((int)handout.GetPage(1).Width, (int)handout.GetPage(1).Height));
        Assert.Equal(4, handout.NumberOfPages);
    }

    [Fact]
    public void The_command_line_is_stronger_than_the_settings()
    {
        Write("handout: { layout: 1, paper: letter }\n");

        Assert.Equal(ExitCode.Done, Run("handout", "talk.md", "--layout", "2"));

        using PdfDocument handout = PdfDocument.Open(Path.Combine(folder, "output", "talk-handout.pdf"));
        Assert.Equal((612, 792, 2), ((int)handout.GetPage(1).Width, (int)handout.GetPage(1).Height, handout.NumberOfPages));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string settings) => File.WriteAllText(Path.Combine(folder, "talk.talk.yaml"), settings);

    private string?[] Written() => [.. Directory.GetFiles(Path.Combine(folder, "output")).Select(Path.GetFileName).Order(StringComparer.Ordinal)];

    private ExitCode Run(params string[] arguments) =>
        EssaydeckCommand.Run(arguments, new Surroundings(new Terminal(output, error), folder, RepositoryFiles.Root, _ => null));
}
