using System.Text.Json;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Commands;

public sealed class ReviewCommandTests
{
    private const string Essay = "---\ntitle: T\n---\n## Part\n\nThe “expert” speaks of the ABC.\n\n**Bread is incompatible with cake.**\n";

    [Fact]
    public void A_review_tells_one_remark_a_line_and_writes_no_files()
    {
        using Desk desk = new Desk().With("essay.md", Essay);
        RunResult result = desk.Run("review", "essay.md");
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Contains("essay.md:6:1: information ED603: nobody hears the quotation marks around \"expert\"\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("remarks\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["essay.md"], desk.FilesIn("."));
    }

    [Fact]
    public void Verbose_it_shows_lines_and_hints_and_quiet_only_warnings()
    {
        using Desk desk = new Desk().With("essay.md", Essay);
        Assert.Contains("= hint: say \"so-called\"", desk.Run("review", "essay.md", "-v").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("information", desk.Run("review", "essay.md", "-q").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_and_as_SARIF_it_says_the_same_at_the_same_places()
    {
        using Desk desk = new Desk().With("essay.md", Essay);
        using JsonDocument json = JsonDocument.Parse(desk.Run("review", "essay.md", "--json").Output);
        using JsonDocument sarif = JsonDocument.Parse(desk.Run("review", "essay.md", "--sarif").Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        (string?, int)[] remarks = [.. json.RootElement.GetProperty("remarks").EnumerateArray().Select(remark => (remark.GetProperty("code").GetString(), remark.GetProperty("line").GetInt32()))];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.NotEmpty(remarks);
        Assert.Equal(remarks, results.Select(result => (
            result.GetProperty("ruleId").GetString(),
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32())));
        string?[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
        Assert.Equal(results.Select(result => result.GetProperty("ruleId").GetString()).Distinct().Order(StringComparer.Ordinal), rules);
    }

    [Fact]
    public void Warnings_fail_it_only_when_that_is_asked_for()
    {
        using Desk desk = new Desk().With("essay.md", Essay).With("essay.talk.yaml", "review: { minutes: 20 }\n");
        Assert.Equal(ExitCode.Done, desk.Run("review", "essay.md").Code);
        Assert.Equal(ExitCode.InputHasErrors, desk.Run("review", "essay.md", "--strict").Code);
        Assert.Equal(ExitCode.WrongCommandLine, desk.Run("review", "essay.md", "--json", "--sarif").Code);
    }

    [Fact]
    public void A_broken_essay_is_told_as_always()
    {
        using Desk desk = new Desk().With("essay.md", "---\ntitle: T\n");
        RunResult result = desk.Run("review", "essay.md", "--json");
        Assert.Equal((ExitCode.InputHasErrors, ""), (result.Code, result.Output));
        Assert.Contains("ED101", result.Error, StringComparison.Ordinal);
    }
}
