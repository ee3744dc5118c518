using System.Collections.Frozen;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Claims that an audience takes for one: the words that two share, of all that either has (Jaccard's index).</summary>
internal sealed class NearDoubles : IReviewRule
{
    /// <summary>How far apart claims are compared: nobody compares what was said half an hour ago, and a talk of thousands of claims takes no longer.</summary>
    private const int Reach = 60;

    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        (ClaimSlide Claim, FrozenSet<string> Words)[] claims = [.. reviewed.Talk.Claims.Select(claim => (claim, WordsOf(claim.Title.PlainText)))];
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = i + 1; j < Math.Min(claims.Length, i + Reach); j++)
            {
                double overlap = Overlap(claims[i].Words, claims[j].Words);
                if (overlap * 100 >= reviewed.Settings.ClaimOverlap)
                {
                    yield return Diagnostics.ClaimsAreNearlyOne(claims[j].Claim.Span, ReviewedTalk.NameOf(claims[i].Claim), ReviewedTalk.NameOf(claims[j].Claim), overlap);
                }
            }
        }
    }

    private static double Overlap(FrozenSet<string> one, FrozenSet<string> other)
    {
        int shared = one.Count(other.Contains);
        int all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static FrozenSet<string> WordsOf(string text) => SpokenWords.Of(text).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
}
