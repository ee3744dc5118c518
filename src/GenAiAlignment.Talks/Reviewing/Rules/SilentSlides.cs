using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Slides with nothing to say.</summary>
internal sealed class SilentSlides : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) =>
        reviewed.Shown.Where(slide => slide.Notes.Words == 0).Select(slide => Diagnostics.SlideIsSilent(slide.Span, slide.Number));
}
