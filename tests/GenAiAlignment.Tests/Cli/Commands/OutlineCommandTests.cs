using System.Text.Json;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Commands;

public sealed class OutlineCommandTests
{
    [Fact]
    public void An_outline_writes_no_files()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay);
        RunResult result = desk.Run("outline", "essay.md");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.StartsWith("A short talk\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Bread ≠ cake", result.Output, StringComparison.Ordinal);
        Assert.Equal(["essay.md"], desk.FilesIn("."));
    }

    [Fact]
    public void As_JSON_nothing_but_JSON_goes_to_standard_output()
    {
        using Desk desk = new Desk().With("essay.md", "---\ntitle: Bread\n---\nText.\n\n**Bread is incompatible with cake.**\n");
        RunResult result = desk.Run("outline", "essay.md", "--json");
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.Equal(1, json.RootElement.GetProperty("claims").GetInt32());
        JsonElement diagnostic = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("ED202", "warning", 1), (
            diagnostic.GetProperty("code").GetString(), diagnostic.GetProperty("severity").GetString(), diagnostic.GetProperty("line").GetInt32()));
        Assert.Contains("warning ED202", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_essay_has_no_outline()
    {
        using Desk desk = new Desk().With("essay.md", "---\ntitle: T\n");
        RunResult result = desk.Run("outline", "essay.md", "--json");
        Assert.Equal((ExitCode.InputHasErrors, ""), (result.Code, result.Output));
    }
}
