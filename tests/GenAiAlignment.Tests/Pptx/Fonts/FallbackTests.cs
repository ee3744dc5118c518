using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Tests.Layout.Arranging;
using GenAiAlignment.Tests.Themes.Fonts;
using GenAiAlignment.Themes.Fonts;
using Xunit;
using A = DocumentFormat.OpenXml.Drawing;

namespace GenAiAlignment.Tests.Pptx.Fonts;

/// <summary>Letters that the theme's family lacks: PowerPoint is told which family they were measured in, and gets it.</summary>
public sealed class FallbackTests
{
    private static readonly LaidOutDeck Deck = SampleDecks.Arrange("""
        # A title

        ## A part

        **A claim with Ελληνικά and русский in it.**
        """, TalkSettings.Default);

    [Fact]
    public void Runs_name_the_family_that_has_their_letters()
    {
        using PresentationDocument document = PptxWriterTests.Open(SampleDecks.Write(Deck));
        SlidePart slide = PptxWriterTests.Slides(document).ElementAt(SampleDecks.Slide<ClaimSlide>(Deck).Number - 1);
        A.Run[] runs = [.. slide.Slide!.Descendants<A.Run>()];
        Assert.Equal("Source Serif 4", FamilyOf(runs.Single(run => run.Text!.Text.Contains("Ελληνικά", StringComparison.Ordinal))));
        Assert.Equal("Source Serif 4", FamilyOf(runs.Single(run => run.Text!.Text.Contains("русский", StringComparison.Ordinal))));
        Assert.Null(FamilyOf(runs.First(run => run.Text!.Text.StartsWith("A claim", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_family_travels_with_the_deck_only_when_it_is_used()
    {
        Assert.Contains(new FontUse("Source Serif 4", true), Uses(Deck));
        Assert.DoesNotContain(Uses(SampleDecks.Essay), use => use.Family == "Source Serif 4");
    }

    [Fact]
    public void Runs_have_the_style_that_their_letters_were_measured_in()
    {
        Talk talk = ArrangedDeck.TalkOf("# T\n\n## Part\n\nWords.\n\n**Claims: *عربي 3*, *Latin*.**\n\n***עברית***\n");
        FontFamily eastern = MadeFont.WithLatinStyles("Eastern", "عربيאברתית");
        LaidOutDeck deck = DeckArranger.Arrange(talk, ArrangedDeck.Folio, _ => null, () => [eastern]).Value!; // arranging never fails
        using PresentationDocument document = PptxWriterTests.Open(SampleDecks.Write(deck));
        A.Run[] runs = [.. PptxWriterTests.Slides(document).SelectMany(slide => slide.Slide!.Descendants<A.Run>().Concat(slide.NotesSlidePart!.NotesSlide!.Descendants<A.Run>()))]; // each slide has notes

        A.Run[] arabic = [.. runs.Where(run => run.Text!.Text.Contains("عربي", StringComparison.Ordinal))];
        Assert.NotEmpty(arabic);
        Assert.All(arabic, run => Assert.Equal(("Eastern", true, true), (FamilyOf(run), run.RunProperties!.Bold?.Value is null or false, run.RunProperties.Italic?.Value is null or false)));
        Assert.All(runs.Where(run => run.Text!.Text.Contains("עברית", StringComparison.Ordinal)), run => Assert.Equal("Eastern", FamilyOf(run)));
        Assert.Contains(runs, run => run.Text!.Text.Contains("Latin", StringComparison.Ordinal) && run.RunProperties!.Italic?.Value == true);
    }

    private static string? FamilyOf(A.Run run) => run.RunProperties?.GetFirstChild<A.LatinFont>()?.Typeface;

    private static ImmutableArray<FontUse> Uses(LaidOutDeck deck)
    {
        using MemoryStream stream = new();
        return PptxWriter.Write(deck, PptxOptions.Default, stream);
    }
}
