using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Many slides of one kind in a row: what does not change is not looked at any more.</summary>
internal sealed class LikeSlides : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        int start = 0;
        for (int i = 1; i <= reviewed.Talk.Slides.Length; i++)
        {
            Slide first = reviewed.Talk.Slides[start];
            if (i < reviewed.Talk.Slides.Length && reviewed.Talk.Slides[i].Kind == first.Kind)
            {
                continue;
            }

            if (i - start > reviewed.Settings.SameSlides)
            {
                yield return Diagnostics.SlidesAreAlike(first.Span, i - start, first.Kind.ToString().ToLowerInvariant(), first.Number);
            }

            start = i;
        }
    }
}
