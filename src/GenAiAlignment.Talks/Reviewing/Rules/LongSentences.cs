using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Sentences for which one breath is too short, and whose beginning is forgotten by their end.</summary>
internal sealed class LongSentences : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Sentences
        .Where(sentence => sentence.Words > reviewed.Settings.SentenceWords)
        .Select(sentence => Diagnostics.SentenceIsLong(sentence.Span, sentence.Words, reviewed.Settings.SentenceWords));
}
