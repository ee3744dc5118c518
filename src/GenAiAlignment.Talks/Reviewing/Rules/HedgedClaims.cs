using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Claims that take back more than once what they say.</summary>
internal sealed class HedgedClaims : IReviewRule
{
    private const int FewestHedges = 2;

    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Talk.Claims
        .Where(claim => SpokenWords.Count(claim.Title.PlainText, reviewed.Words.Hedges) >= FewestHedges)
        .Select(claim => Diagnostics.ClaimIsHedged(claim.Span, ReviewedTalk.NameOf(claim)));
}
