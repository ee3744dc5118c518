using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Large numbers and shares with nothing beside them to measure them by.</summary>
internal sealed class LoneNumbers : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        ImmutableArray<string> comparing = LanguageData.Of(reviewed.Talk.Language).Words("sentences", "comparing");
        return reviewed.Sentences
            .Where(sentence => NumberMarks.HasLarge(sentence.Text) && SpokenWords.Count(sentence.Text, comparing) == 0)
            .Select(sentence => Diagnostics.NumberStandsAlone(sentence.Span));
    }
}
