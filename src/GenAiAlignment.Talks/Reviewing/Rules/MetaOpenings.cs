using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>A talk or a section that opens with a word about itself, where attention is greatest.</summary>
internal sealed class MetaOpenings : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Sentences
        .GroupBy(sentence => sentence.Slide.Section?.Number)
        .Select(section => section.First())
        .Where(opening => SpokenWords.Count(opening.Text, reviewed.Words.Meta) > 0)
        .Select(opening => Diagnostics.OpeningIsMeta(opening.Span));
}
