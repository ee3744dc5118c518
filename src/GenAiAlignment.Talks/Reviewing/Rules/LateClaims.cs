using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>A talk that is long under way before it says what it claims.</summary>
internal sealed class LateClaims : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        if (reviewed.Talk.Slides.FirstOrDefault(slide => slide is ClaimSlide or StatementSlide) is not { } first)
        {
            return [];
        }

        TimeSpan before = reviewed.Talk.Slides.TakeWhile(slide => slide != first).Aggregate(TimeSpan.Zero, (sum, slide) => sum + slide.Notes.Duration);
        return before.TotalSeconds > reviewed.Settings.FirstClaim ? [Diagnostics.FirstClaimIsLate(first.Span, first.Number, ReviewTime.Of(before))] : [];
    }
}
