using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Claims that nobody can repeat after one hearing.</summary>
internal sealed class LongClaims : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Talk.Claims
        .Select(claim => (claim, Words: WordCounter.Count(claim.Title.PlainText)))
        .Where(entry => entry.Words > reviewed.Settings.ClaimWords)
        .Select(entry => Diagnostics.ClaimIsLong(entry.claim.Span, ReviewedTalk.NameOf(entry.claim), entry.Words, reviewed.Settings.ClaimWords));
}
