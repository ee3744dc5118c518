using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Checking;
using GenAiAlignment.Pdf;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Rendering.Tests;

public sealed class BuiltInThemeTests
{
    public static TheoryData<string> Themes => [.. RenderedDecks.ThemeNames];

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_built_in_theme_reads_holds_its_worst_case_and_tells_its_colours_apart(string name)
    {
        ThemeReader reader = new(
            path => File.Exists(RepositoryFiles.Path("themes", path)) ? File.ReadAllBytes(RepositoryFiles.Path("themes", path)) : (ReadOnlyMemory<byte>?)null,
            RenderedDecks.ThemeNames);
        Outcome<Theme> outcome = reader.ReadBuiltIn(name);

        Assert.Empty(outcome.Diagnostics);
        Assert.DoesNotContain(ThemeCheck.Check(outcome.Value!, PictureGrids.Read), finding => finding.Severity > Severity.Information); // no diagnostics
    }
}
