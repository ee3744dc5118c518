using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;
using Xunit;

namespace GenAiAlignment.Tests.Themes;

/// <summary>What the keys of a theme do.</summary>
public sealed class ThemeFormatTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_variant_changes_the_colours_it_names_and_no_other()
    {
        Write("house", "extends: folio\nvariants: { dark: { background: \"#101010\" } }\n");

        Theme plain = Read("house");
        Theme dark = Read("house", "dark");

        Assert.Equal(new Rgb(0x10, 0x10, 0x10), dark.Palette[ThemeColour.Background]);
        Assert.Equal(plain.Palette.Colours.Remove(plain.Palette[ThemeColour.Background]), dark.Palette.Colours.Remove(dark.Palette[ThemeColour.Background]));
        Assert.Equal(plain.PaperPalette.Colours, dark.PaperPalette.Colours);
    }

    [Fact]
    public void A_theme_may_be_shown_in_a_variant_unless_another_is_asked_for()
    {
        Write("house", "extends: folio\nvariants: { dark: { text: \"#EEEEEE\" }, dim: { text: \"#DDDDDD\" } }\n");
        Write("stage", "extends: ../house\nvariant: dark\n");

        Assert.Equal(new Rgb(0xEE, 0xEE, 0xEE), Read("stage").Palette[ThemeColour.Text]);
        Assert.Equal(new Rgb(0xDD, 0xDD, 0xDD), Read("stage", "dim").Palette[ThemeColour.Text]);
    }

    [Fact]
    public void A_variant_that_is_asked_for_and_not_there_names_the_nearest()
    {
        Write("house", "extends: folio\nvariants: { dark: { text: \"#EEEEEE\" } }\n");

        Diagnostic diagnostic = Assert.Single(ThemeFiles.Read(folder.Path("house"), "drak").Diagnostics);

        Assert.Equal("ED325", diagnostic.Code);
        Assert.Contains("dark", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void None_takes_a_frame_of_all_layouts_away_from_one_even_where_the_theme_below_names_it()
    {
        Write("house", "extends: folio\nlayouts: { claim: { frames: { footer: none } } }\n");

        Theme house = Read("house");

        Assert.Null(house[LayoutKind.Claim][FrameContent.Footer]);
        Assert.NotNull(house[LayoutKind.Points][FrameContent.Footer]);
    }

    [Fact]
    public void None_takes_a_decoration_away()
    {
        Write("house", "extends: folio\nlayouts: { claim: { decorations: { progress: none } } }\n");

        Assert.DoesNotContain(Read("house")[LayoutKind.Claim].Decorations, decoration => decoration.Shape == DecorationShape.Progress);
        Assert.Contains(Read("house")[LayoutKind.Opposition].Decorations, decoration => decoration.Shape == DecorationShape.Progress);
    }

    [Fact]
    public void A_theme_can_stand_on_a_theme_that_stands_on_a_built_in_one()
    {
        Write("house", "extends: folio\nstyles: { byline: { colour: accent } }\n");
        Write("stage", "extends: ../house\nfooter: title\n");

        Theme stage = Read("stage");

        Assert.Equal((ThemeColour.Accent, FooterContent.Title), (stage.Styles["byline"].Colour, stage.Footer.Content));
    }

    [Fact]
    public void More_than_eight_themes_on_one_another_are_refused()
    {
        for (int i = 1; i <= 9; i++)
        {
            Write($"t{i}", $"extends: ../t{i + 1}\n");
        }

        Assert.Equal("ED321", Assert.Single(ThemeFiles.Read(folder.Path("t1")).Diagnostics).Code);
    }

    [Theory]
    [InlineData("footer: title", FooterContent.Title, null)]
    [InlineData("footer: section", FooterContent.Section, null)]
    [InlineData("footer: none", FooterContent.None, null)]
    [InlineData("footer: \"section\"", FooterContent.Text, "section")]
    [InlineData("description: x", FooterContent.Section, null)]
    public void A_footer_says_one_of_three_things_or_a_text_in_quotes(string line, FooterContent content, string? text)
    {
        Write("house", $"extends: folio\n{line}\n");

        Assert.Equal(new ThemeFooter(content, text), Read("house").Footer);
    }

    [Fact]
    public void A_named_length_is_used_wherever_a_length_is_asked_for()
    {
        Write("house", """
            extends: folio
            spacing: { edge: 2cm, thick: 3 }
            frames: { footer: { x: edge } }
            decorations:
              bar: { shape: line, left: edge, right: page.right - edge, y: 500, stroke: rule, stroke-width: thick }
            """);

        Theme house = Read("house");

        Length edge = Length.FromMillimetres(20);
        Assert.Equal(edge, house[LayoutKind.Points][FrameContent.Footer]?.Bounds.X);
        ThemeDecoration bar = house[LayoutKind.Points].Decorations.Single(decoration => decoration.Name == "bar");
        Assert.Equal((edge, -edge, Length.FromPoints(3)), (bar.Left.Offset, bar.Right.Offset, bar.StrokeWidth));
    }

    [Fact]
    public void A_decoration_that_holds_on_to_another_follows_what_that_one_holds_on_to()
    {
        Write("house", """
            extends: folio
            layouts:
              claim:
                decorations:
                  one: { shape: line, left: 0, right: title-text.right + 10pt, y: 9, stroke: rule }
                  two: { shape: line, left: one.right + 5pt, right: page.right, y: one.bottom, stroke: rule }
            """);

        ThemeDecoration two = Read("house")[LayoutKind.Claim].Decorations.Single(decoration => decoration.Name == "two");

        Assert.Equal(new EdgeExpression("title-text", AnchorEdge.Right, Length.FromPoints(15)), two.Left);
        Assert.Equal(new EdgeExpression(null, AnchorEdge.Left, Length.FromPoints(9)), two.Top);
        Assert.True(two.FollowsText);
    }

    // The specimen is 400 by 300 pixels: 40 pt high is 53.33 pt wide.
    [Theory]
    [InlineData("top-left", 10, 10)]
    [InlineData("top-right", 960 - 10 - 53.333, 10)]
    [InlineData("bottom-left", 10, 540 - 10 - 40)]
    [InlineData("bottom-right", 960 - 10 - 53.333, 540 - 10 - 40)]
    public void A_logo_keeps_its_shape_and_its_distance_from_its_corner(string corner, double left, double top)
    {
        Write("house", $"extends: folio\nlogo: {{ file: logo.png, corner: {corner}, height: 40, clear-space: 10 }}\nlayouts: {{ quote: {{ decorations: {{ logo: none }} }} }}\n");
        File.Copy(RepositoryFiles.Path("src", "GenAiAlignment.Layout", "Specimens", "specimen.png"), folder.Path("house", "logo.png"));

        Theme house = Read("house");

        ThemeDecoration logo = house[LayoutKind.Points].Decorations.Single(decoration => decoration.Name == "logo");
        Assert.Equal(left, PlaceOf(logo.Left, 960), 0.01);
        Assert.Equal(top, PlaceOf(logo.Top, 540), 0.01);
        Assert.Equal(53.333, PlaceOf(logo.Right, 960) - PlaceOf(logo.Left, 960), 0.01);
        Assert.Equal(40, PlaceOf(logo.Bottom, 540) - PlaceOf(logo.Top, 540), 0.01);
        Assert.DoesNotContain(house[LayoutKind.Quote].Decorations, decoration => decoration.Name == "logo");
    }

    private static double PlaceOf(EdgeExpression edge, double extent) =>
        edge.Offset.Points + (edge.Edge is AnchorEdge.Right or AnchorEdge.Bottom ? extent : 0);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(folder.Path(name));
        File.WriteAllText(folder.Path(name, "theme.yaml"), text);
    }

    private Theme Read(string name, string? variant = null)
    {
        Outcome<Theme> outcome = ThemeFiles.Read(folder.Path(name), variant);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!; // nothing is wrong with it
    }
}
