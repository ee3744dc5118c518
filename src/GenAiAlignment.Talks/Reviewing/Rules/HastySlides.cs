using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Slides that are gone before they are read.</summary>
internal sealed class HastySlides : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Shown
        .Where(slide => slide.Notes.Words > 0 && slide.Notes.Duration.TotalSeconds < reviewed.Settings.ShortestSlide)
        .Select(slide => Diagnostics.SlideIsHasty(slide.Span, slide.Number, slide.Notes.Duration.TotalSeconds));
}
