using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Words in quotation marks that quote nobody: the distance that they keep is seen and not heard. Each is told once.</summary>
internal sealed partial class QuotationMarks : IReviewRule
{
    private const int MostWords = 3;

    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Sentences
        .SelectMany(sentence => Quoted().Matches(sentence.Text).Select(match => (Words: match.Groups[1].Value, sentence.Span)))
        .Where(quoted => WordCounter.Count(quoted.Words) is > 0 and <= MostWords)
        .GroupBy(quoted => quoted.Words, StringComparer.OrdinalIgnoreCase)
        .Select(quoted => Diagnostics.QuotationMarksAreNotHeard(quoted.First().Span, quoted.Key, quoted.Count()));

    // The pairs of the languages that there are files for.
    [GeneratedRegex("[“„«「\"‘‚]([^“”„«»「」\"‘’]{1,40})[”“»」\"]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
