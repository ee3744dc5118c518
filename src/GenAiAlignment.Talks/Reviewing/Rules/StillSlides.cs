using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Slides that stand too long for anybody to go on looking.</summary>
internal sealed class StillSlides : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Talk.Slides
        .Where(slide => slide.Notes.Duration.TotalSeconds > reviewed.Settings.LongestSlide)
        .Select(slide => Diagnostics.SlideStandsLong(slide.Span, slide.Number, ReviewTime.Of(slide.Notes.Duration)));
}
