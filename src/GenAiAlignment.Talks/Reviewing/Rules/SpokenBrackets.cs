using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Remarks in brackets: an audience does not hear where they begin and end.</summary>
internal sealed partial class SpokenBrackets : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Sentences
        .Where(sentence => Brackets().Matches(sentence.Text).Any(remark => WordCounter.Count(remark.Groups[1].Value) > reviewed.Settings.BracketWords))
        .Select(sentence => Diagnostics.BracketsAreNotHeard(sentence.Span));

    [GeneratedRegex(@"[(（]([^()（）]+)[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
