using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
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

    private static string? FamilyOf(A.Run run) => run.RunProperties?.GetFirstChild<A.LatinFont>()?.Typeface;

    private static ImmutableArray<FontUse> Uses(LaidOutDeck deck)
    {
        using MemoryStream stream = new();
        return PptxWriter.Write(deck, PptxOptions.Default, stream);
    }
}
