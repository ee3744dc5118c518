using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

public sealed class ThemeCheckCommandTests
{
    [Fact]
    public void Mistakes_are_shown_at_their_places_with_a_caret_and_fail_the_run()
    {
        using ThemeRun run = new();
        run.Write("house", "extends: folio\ncolours:\n  acent: \"#005EA5\"\n");

        Assert.Equal(ExitCode.InputHasErrors, run.Theme("check", "house"));

        Assert.Equal(
            """
            house/theme.yaml:3:3: error ED025: the key "acent" is not known here
                3 |   acent: "#005EA5"
                  |   ^^^^^
                  = hint: did you mean "accent"?
            essaydeck: house: 1 to mend

            """.ReplaceLineEndings("\n"),
            run.Error);
    }
}
