using System.Collections.Immutable;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Tests.Pptx;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Tests.Layout.Arranging;

/// <summary>A deck arranged in the default theme, with what was said about it.</summary>
internal sealed record ArrangedDeck(LaidOutDeck Deck, ImmutableArray<Diagnostic> Diagnostics)
{
    public static Theme Folio { get; } = SampleDecks.Themes.ReadBuiltIn("folio").Value ?? throw new InvalidOperationException("No theme.");

    public static ArrangedDeck Of(Talk talk, FileSource? files = null)
    {
        Outcome<LaidOutDeck> outcome = DeckArranger.Arrange(talk, Folio, files ?? (_ => null));
        return new ArrangedDeck(outcome.Value!, outcome.Diagnostics); // arranging never fails
    }

    public static ArrangedDeck Of(string essay, FileSource? files = null) => Of(TalkOf(essay, files), files);

    public static Talk TalkOf(string essay, FileSource? files = null) => TalkPlanner.Plan(
        EssayReader.Read(new SourceText("essay.md", essay), new EssayPictures(DataUri.And(files ?? (_ => null))).SizeOf).Value!, TalkSettings.Default).Value!; // the essays of tests are sound

    /// <summary>The first claim of an essay beside the first content of it, as an author's settings may put them, or as it stands in the essay.</summary>
    public static ArrangedDeck WithFigure(string essay, FileSource? files = null)
    {
        Talk talk = TalkOf(essay, files);
        if (talk.Slides.OfType<ContentSlide>().FirstOrDefault() is not { } content)
        {
            return Of(talk, files);
        }

        ClaimSlide claim = talk.Claims.First();
        return Of(talk with { Slides = talk.Slides.Remove(content).Replace(claim, claim with { Figures = content.Blocks }) }, files);
    }

    public IEnumerable<LaidOutSlide> SlidesOf(SlideKind kind) => Deck.Slides.Where(slide => slide.Slide.Kind == kind);

    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    public static IEnumerable<T> Items<T>(LaidOutSlide slide)
        where T : SceneItem => slide.Items.OfType<T>();
}
