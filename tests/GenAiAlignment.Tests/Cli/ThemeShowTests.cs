using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

public sealed class ThemeShowTests
{
    [Fact]
    public void Colours_fonts_styles_and_layouts_are_shown_with_what_they_come_from()
    {
        using ThemeRun run = new();
        run.Write("house", "extends: folio\ncolours: { accent: \"#005EA5\" }\n");

        Assert.Equal(ExitCode.Done, run.Theme("show", "house"));

        // 6.14 : 1 by the formula of WCAG 2.2 on folio's #FAF5EC.
        Assert.Contains("  accent          #005EA5   6.1 : 1 on background  Accent 1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Newsreader (bundled, OFL-1.1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("“Claim, opposition”", run.Output, StringComparison.Ordinal);
    }
}
