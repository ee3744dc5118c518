using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>A talk that is long under way before it says what it claims: its author's own claims, where they are marked.</summary>
internal sealed class LateClaims : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        Slide? numbered = reviewed.Talk.Slides.FirstOrDefault(slide => slide is ClaimSlide { ClaimNumber: not null });
        if ((numbered ?? reviewed.Talk.Slides.FirstOrDefault(slide => slide is ClaimSlide or StatementSlide)) is not { } first)
        {
            return [];
        }

        TimeSpan before = reviewed.Talk.Slides.TakeWhile(slide => slide != first).Aggregate(TimeSpan.Zero, (sum, slide) => sum + slide.Notes.Duration);
        return before.TotalSeconds > reviewed.Settings.FirstClaim ? [Diagnostics.FirstClaimIsLate(first.Span, first.Number, ReviewTime.Of(before))] : [];
    }
}
