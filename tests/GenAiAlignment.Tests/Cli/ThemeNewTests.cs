using GenAiAlignment.Cli;
using GenAiAlignment.Foundation;
using GenAiAlignment.Tests.Themes;
using GenAiAlignment.Themes;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

public sealed class ThemeNewTests
{
    [Fact]
    public void A_new_theme_looks_like_the_one_it_extends()
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.Done, run.Theme("new", "house"));

        Assert.Equal("house/theme.yaml\n", run.Output);
        Outcome<Theme> house = ThemeFiles.Read(run.Path("house"));
        Assert.Empty(house.Diagnostics);
        Theme folio = ThemeFiles.Reader.ReadBuiltIn("folio").Value!; // the default theme can be read
        Assert.Equal(folio.Palette.Colours, house.Value!.Palette.Colours); // no diagnostics
        Assert.Equal(folio.Layouts.Select(layout => layout.Name), house.Value.Layouts.Select(layout => layout.Name));
    }

    [Fact]
    public void Its_file_is_bound_to_a_schema_beside_it()
    {
        using ThemeRun run = new();
        run.Theme("new", "house");

        Assert.Equal("# yaml-language-server: $schema=theme.schema.json", File.ReadLines(run.Path("house", "theme.yaml")).First());
        run.Theme("schema");
        Assert.Equal(run.Output, File.ReadAllText(run.Path("house", "theme.schema.json")));
        Assert.Equal(run.Output, File.ReadAllText(RepositoryFiles.Path("themes", "theme.schema.json")));
    }

    [Fact]
    public void With_all_its_comments_in_use_it_is_the_same_theme_with_a_logo()
    {
        using ThemeRun run = new();
        run.Theme("new", "house");
        string file = run.Path("house", "theme.yaml");
        string[] lines = File.ReadAllLines(file);
        int start = Array.IndexOf(lines, "extends: folio");
        File.WriteAllLines(file, lines.Select((line, index) => index > start && line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith("# Bundled", StringComparison.Ordinal) ? line[2..] : line));
        File.Copy(Path.Combine(RepositoryFiles.Path("src", "GenAiAlignment.Layout", "Specimens", "specimen.png")), run.Path("house", "logo.png"));

        Outcome<Theme> house = ThemeFiles.Read(run.Path("house"));

        Assert.Empty(house.Diagnostics);
        Assert.All(house.Value!.Layouts, layout => Assert.Contains(layout.Decorations, decoration => decoration.Name == "logo")); // no diagnostics
    }

    [Fact]
    public void A_theme_can_begin_with_another_of_the_users_own()
    {
        using ThemeRun run = new();
        run.Theme("new", "house");
        File.AppendAllText(run.Path("house", "theme.yaml"), "footer: \"© House\"\n");

        Assert.Equal(ExitCode.Done, run.Theme("new", "stage", "--from", "house", "-o", "more"));

        Assert.Contains("extends: ../../house\n", File.ReadAllText(run.Path("more", "stage", "theme.yaml")), StringComparison.Ordinal);
        Assert.Equal("© House", ThemeFiles.Read(run.Path("more", "stage")).Value?.Footer.Text);
    }

    [Fact]
    public void A_theme_can_begin_with_a_variant()
    {
        using ThemeRun run = new();
        run.Write("house", "extends: folio\nvariants: { dark: { text: \"#EEEEEE\", background: \"#111111\" } }\n");

        Assert.Equal(ExitCode.Done, run.Theme("new", "stage", "--from", "house:dark"));

        Assert.Contains("extends: ../house\nvariant: dark\n", File.ReadAllText(run.Path("stage", "theme.yaml")), StringComparison.Ordinal);
        Assert.Equal(new Rgb(0x11, 0x11, 0x11), ThemeFiles.Read(run.Path("stage")).Value?.Palette[ThemeColour.Background]);
    }

    [Theory]
    [InlineData("House")]
    [InlineData("my house")]
    [InlineData("../house")]
    [InlineData("1house")]
    public void A_name_that_is_no_name_makes_nothing(string name)
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.InputHasErrors, run.Theme("new", name));

        Assert.Contains("ED335", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Folder));
    }

    [Fact]
    public void A_built_in_name_is_taken()
    {
        using ThemeRun run = new();

        Assert.Equal(ExitCode.InputHasErrors, run.Theme("new", "folio"));

        Assert.Contains("ED336", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using ThemeRun run = new();
        run.Write("house", "extends: folio\nfooter: title\n");

        Assert.Equal(ExitCode.InputHasErrors, run.Theme("new", "house"));

        Assert.Contains("ED337", run.Error, StringComparison.Ordinal);
        Assert.Equal("extends: folio\nfooter: title\n", File.ReadAllText(run.Path("house", "theme.yaml")));
    }
}
