using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Tells of slides that stand too long or are gone too soon, where the essay gave the planner nothing to mend it with.</summary>
internal static class PaceReport
{
    /// <summary>Two minutes and a half, and the sentence that ends a script.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(160);

    /// <summary>Nobody reads a slide faster, and hears what is said meanwhile.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(6);

    /// <summary>A shorter text is a trial, and no talk yet.</summary>
    private static readonly TimeSpan ShortestTalk = TimeSpan.FromMinutes(1);

    public static IEnumerable<Diagnostic> Of(Talk talk)
    {
        if (talk.Duration < ShortestTalk)
        {
            yield break;
        }

        foreach ((int index, Slide slide) in talk.Slides.Index())
        {
            if (slide.Notes.Duration > Longest)
            {
                yield return Diagnostics.SlideIsStill(slide.Span, slide.Number, slide.Notes.Duration);
            }
            else if (IsHasty(slide) && !IsOneOfList(talk, index))
            {
                yield return Diagnostics.SlideIsGoneSoon(slide.Span, slide.Number, slide.Notes.Duration);
            }
        }
    }

    private static bool IsHasty(Slide slide) =>
        slide is not (TitleSlide or AgendaSlide or SectionSlide or ClosingSlide) && slide.Notes.Words > 0 && slide.Notes.Duration < Shortest;

    /// <summary>Short slides in a row are meant as one: a speaker counts them out.</summary>
    private static bool IsOneOfList(Talk talk, int index) =>
        (index > 0 && IsHasty(talk.Slides[index - 1])) || (index + 1 < talk.Slides.Length && IsHasty(talk.Slides[index + 1]));
}
