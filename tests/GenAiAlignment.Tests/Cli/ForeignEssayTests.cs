using GenAiAlignment.Cli;
using UglyToad.PdfPig;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

/// <summary>Essays that were written for other programs.</summary>
public sealed class ForeignEssayTests
{
    [Theory]
    [InlineData("gaia", 3)]
    [InlineData("jekyll-theme-minimal", 3)]
    [InlineData("[a, b]", 3)]
    public void A_theme_of_another_program_is_a_warning_with_its_line(string theme, int line)
    {
        using Desk desk = new Desk().With("essay.md", $"---\ntitle: T\ntheme: {theme}\n---\nText.\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf");

        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Contains($"essay.md:{line}:8: warning ED136: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_is_asked_for_and_is_not_there_stays_an_error()
    {
        using Desk desk = new Desk().With("essay.md", "---\ntitle: T\ntheme: gaia\n---\nText.\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf", "-t", "gaia");

        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.Contains("error ED301: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes")]
    [InlineData("reading")]
    public void A_note_that_nothing_refers_to_has_no_number_on_paper(string layout)
    {
        using Desk desk = new Desk().With("essay.md", "# T\n\nText.\n\n[^unused]: Never referred.\n");
        Assert.Equal(ExitCode.Done, desk.Run("handout", "essay.md", "--layout", layout, "-o", "paper.pdf").Code);

        using PdfDocument pdf = PdfDocument.Open(desk.PathOf("paper.pdf"));
        string text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Contains("Never", text, StringComparison.Ordinal);
        Assert.DoesNotContain("-1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("−1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bold_heading_that_states_something_is_a_claim() => Assert.Contains(
        "A bold heading is a claim.",
        Talks.SmallTalk.Of("# T\n\n## Part\n\nText.\n\n### **A bold heading is a claim.**\n\nWords.\n\n### **Background**\n\nWords.\n\n**Another claim is here.**\n").Claims.Select(claim => claim.Title.PlainText));
}
