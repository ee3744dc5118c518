using System.Text.RegularExpressions;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Terminals;

/// <summary>One message a code: what is told often is told once, with a count.</summary>
public sealed class DiagnosticReportTests
{
    private static readonly string Pictures = Desk.Essay + string.Concat(Enumerable.Range(1, 28).Select(number => $"\n\nWords.\n\n![Picture {number}](lost-{number}.png)\n"));

    [Fact]
    public void Twenty_eight_missing_pictures_are_told_in_one_line_with_the_first_place()
    {
        using Desk desk = new Desk().With("essay.md", Pictures);
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf");
        Assert.Equal(ExitCode.Done, result.Code);
        string line = Assert.Single(result.Error.Split('\n'), line => line.Contains("ED404", StringComparison.Ordinal));
        Assert.StartsWith("essay.md:22:1: warning ED404: the picture \"lost-1.png\"", line, StringComparison.Ordinal);
        Assert.EndsWith("; and 27 more like it (-v shows them)", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("handout")]
    public void Verbose_runs_show_every_place_with_its_line(string command)
    {
        using Desk desk = new Desk().With("essay.md", Pictures);
        RunResult result = desk.Run(command, "essay.md", "-v");
        Assert.Equal(Enumerable.Range(1, 28).Select(number => $"lost-{number}.png"), Regex.Matches(result.Error, "ED404: the picture \"(.*?)\"").Select(match => match.Groups[1].Value));
        Assert.Contains("   22 | ![Picture 1](lost-1.png)\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_tells_the_same_way()
    {
        string essay = "## S\n\n**Bread is cake.**\n" + string.Concat(Enumerable.Range(1, 3).Select(number => $"\nThey want **to bake {number} loaves and a cake** for all of us in this long winter, and for themselves.\n"));
        using Desk desk = new Desk().With("essay.md", essay);
        Assert.Contains("; and 2 more like it (-v shows them)\n", desk.Run("outline", "essay.md").Error, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(desk.Run("outline", "essay.md", "-v").Error, "ED203"));
        Assert.Empty(desk.Run("outline", "essay.md", "-q").Error);
    }

    [Fact]
    public void Two_of_a_kind_are_counted_as_one_more()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay + "\n\n![A](a.png)\n\nWords.\n\n![B](b.png)\n");
        Assert.Contains("; and 1 more like it (-v shows it)\n", desk.Run("build", "essay.md", "--to", "pdf").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_shown_ten_at_a_time_for_each_has_to_be_mended()
    {
        string settings = string.Concat(Enumerable.Range(1, 14).Select(number => $"key{number}: 1\n"));
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("essay.talk.yaml", settings);
        RunResult result = desk.Run("build", "essay.md");
        Assert.Equal(10, Regex.Count(result.Error, "ED025"));
        Assert.Matches("essay.talk.yaml:10:1: error ED025: .*; and 4 more like it \\(-v shows them\\)\n", result.Error);
        Assert.EndsWith("essaydeck: 14 errors; no file was written\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(14, Regex.Count(desk.Run("build", "essay.md", "-v").Error, "ED025"));
    }

    [Fact]
    public void Each_code_has_its_line()
    {
        using Desk desk = new Desk().With("essay.md", "---\ntitle: T\n---\nJust text.\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf");
        Assert.Equal(["ED201", "ED202"], Regex.Matches(result.Error, "ED\\d+").Select(match => match.Value).Distinct());
        Assert.DoesNotContain("|", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_run_fails_on_what_the_author_can_mend()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay + "\n\n![A](a.png)\n");
        Assert.Equal(ExitCode.InputHasErrors, desk.Run("build", "essay.md", "--to", "pdf", "--strict").Code);
    }

    [Fact]
    public void A_strict_run_lets_pass_what_became_something_that_does_as_well()
    {
        string[] heads = ["Internationalisation", "Responsibilities", "Characteristics", "Misunderstandings", "Institutionalised", "Counterrevolution"];
        using Desk desk = new Desk().With("essay.md", $"{Desk.Essay}\n\nWords.\n\n| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n| 1 | 2 | 3 | 4 | 5 | 6 |\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf", "--strict");
        Assert.Contains("warning ED409: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, result.Code);
    }
}
