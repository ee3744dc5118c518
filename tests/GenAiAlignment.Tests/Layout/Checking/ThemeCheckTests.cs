using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Checking;
using GenAiAlignment.Pdf;
using GenAiAlignment.Tests.Themes;
using GenAiAlignment.Themes;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Checking;

public sealed class ThemeCheckTests
{
    private const string TooLight = "extends: folio\ncolours:\n  muted: \"#A09890\"\n";

    [Fact]
    public void A_grey_that_is_too_light_is_found_where_it_is_written()
    {
        Diagnostic finding = Assert.Single(Check(TooLight), finding => finding.Code == "ED330" && finding.Message.Contains("on \"background\"", StringComparison.Ordinal));

        Assert.Equal((3, 10), (finding.Span?.Line, finding.Span?.Column));
        Assert.Contains("\"muted\" on \"background\"", finding.Message, StringComparison.Ordinal);
        Assert.Contains("needs 4.5 : 1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_that_is_offered_instead_reads()
    {
        // On paper and on the panels of code, which are darker: what reads there reads everywhere.
        Diagnostic finding = Check(TooLight).Last(finding => finding.Code == "ED330");
        string offered = finding.Hint!.Split('"')[1]; // the finding has one

        Assert.DoesNotContain(Check(TooLight.Replace("#A09890", offered, StringComparison.Ordinal)), other => other.Code == "ED330");
    }

    [Fact]
    public void Where_paper_fails_on_a_coloured_ground_the_ground_is_to_be_mended()
    {
        Diagnostic finding = Assert.Single(
            Check("extends: folio\nlayouts: { statement: { background: literal } }\ncolours: { literal: \"#4F7D70\" }\n"), finding => finding.Code == "ED330" && finding.Message.Contains("statement", StringComparison.Ordinal));

        Assert.Equal((3, 21), (finding.Span?.Line, finding.Span?.Column));
        Assert.StartsWith("\"background\" on \"literal\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_needs_more_contrast_than_a_footer()
    {
        // 5.1 : 1 on folio's paper: enough for a footer, too little for a claim.
        string colour = "extends: folio\ncolours: { literal: \"#767068\", surface: \"#FFFFFF\" }\n";
        Assert.DoesNotContain(Check(colour + "styles: { label: { colour: literal } }\n"), finding => finding.Code == "ED330");
        Assert.Contains(Check(colour + "styles: { claim: { colour: literal } }\n"), finding => finding.Code == "ED330" && finding.Message.Contains("needs 7 : 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_panel_behind_a_frame_is_the_ground_of_its_text()
    {
        const string panel = """
            extends: folio
            layouts:
              points:
                decorations:
                  panel: { shape: rectangle, left: 0, top: 0, right: page.right, bottom: page.bottom, fill: text }
            """;

        Assert.Contains(Check(panel), finding => finding.Code == "ED330"
            && finding.Message.StartsWith("\"text\" on \"text\" has a contrast of 1.00 : 1, and the body of the layout points", StringComparison.Ordinal));
    }

    [Fact]
    public void A_panel_beside_the_text_is_not()
    {
        const string panel = """
            extends: folio
            layouts:
              points:
                decorations:
                  panel: { shape: rectangle, left: 0, top: 0, right: 40, bottom: page.bottom, fill: text }
            """;

        Assert.DoesNotContain(Check(panel), finding => finding.Code == "ED330");
    }

    [Fact]
    public void A_frame_that_does_not_hold_the_worst_case_is_found()
    {
        Diagnostic[] findings = [.. Check("extends: folio\nlayouts: { claim: { frames: { title: { height: 60 } } } }\n")
            .Where(finding => finding.Code == "ED331" && finding.Message.Contains("layout claim", StringComparison.Ordinal))];

        Assert.Equal((2, 38), (Assert.Single(findings).Span?.Line, findings[0].Span?.Column));
    }

    [Fact]
    public void A_frame_that_is_narrower_than_a_word_is_found()
    {
        Assert.Contains(Check("extends: folio\nlayouts: { section: { frames: { title: { width: 120, measure: 120 } } } }\n"),
            finding => finding.Code == "ED332" && finding.Message.Contains("the title of the layout section is too narrow for the word \"Responsibility,\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Colours_that_only_some_people_mistake_are_found_and_said_so()
    {
        // Olive against brown: red and green of one lightness.
        Diagnostic finding = Assert.Single(
            Check("extends: folio\ncolours: { keyword: \"#7A3B1A\", literal: \"#4A4F12\" }\n"), finding => finding.Code == "ED334");

        Assert.Contains("to people with", finding.Message, StringComparison.Ordinal);
        Assert.Contains("\"keyword\" and \"literal\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_is_checked_in_its_own_colours()
    {
        Diagnostic finding = Check("extends: folio\nvariants:\n  dim: { text: \"#B0A8A0\" }\n").First(finding => finding.Code == "ED330");

        Assert.Equal((3, 16), (finding.Span?.Line, finding.Span?.Column));
    }

    [Fact]
    public void An_ink_that_is_too_light_for_paper_is_found()
    {
        Diagnostic finding = Assert.Single(Check("extends: folio\npaper: { accent: \"#D05050\" }\n"), finding => finding.Code == "ED330");

        Assert.Contains("on paper", finding.Message, StringComparison.Ordinal);
    }

    // The specimen is light grey (#DCDCDC) with grey bars (#6E6E6E): folio's ink reads at 12.5 : 1 on the one and at 3.4 : 1 on the other.
    [Fact]
    public void Text_on_a_picture_is_measured_against_the_places_it_stands_on()
    {
        const string onBars = "extends: folio\nlayouts: { claim: { background: { picture: specimen.png } } }\n";
        const string above = "extends: folio\nlayouts: { claim: { background: { picture: specimen.png }, frames: { title: { x: 0, y: 0, width: 580, height: 96, measure: 580, style: text }, counter: none, footer: none, slide-number: none } } }\n";

        Diagnostic finding = Assert.Single(Check(onBars), finding => finding.Message.StartsWith("\"text\" on \"the picture behind it\"", StringComparison.Ordinal));
        Assert.Contains("has a contrast of 3.3", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Check(above), other => other.Code == "ED330");
    }

    private static ImmutableArray<Diagnostic> Check(string theme)
    {
        using TemporaryFolder folder = new();
        File.Copy(RepositoryFiles.Path("src", "GenAiAlignment.Layout", "Specimens", "specimen.png"), folder.Path("specimen.png"));
        File.WriteAllText(folder.Path("theme.yaml"), theme);
        Outcome<Theme> outcome = ThemeFiles.Read(folder.Path());
        Assert.Empty(outcome.Diagnostics);
        return ThemeCheck.Check(outcome.Value!, PictureGrids.Read); // nothing is wrong with it
    }
}
