using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>More numbers in a sentence than an ear can keep.</summary>
internal sealed class CrowdedNumbers : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Sentences
        .Select(sentence => (sentence.Span, Numbers: NumberMarks.Count(sentence.Text)))
        .Where(entry => entry.Numbers > reviewed.Settings.Numbers)
        .Select(entry => Diagnostics.SentenceHasManyNumbers(entry.Span, entry.Numbers));
}
