using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Abbreviations that are never explained. Each is told once, where it is said first.</summary>
internal sealed partial class Abbreviations : IReviewRule
{
    private static readonly FrozenSet<string> Common = ReadCommon();

    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        string essay = reviewed.Talk.Essay.Source.Text;
        return reviewed.Sentences
            .SelectMany(sentence => Capitals().Matches(sentence.Text).Select(match => (Short: match.Groups[1].Value, sentence.Span)))
            .DistinctBy(found => found.Short)
            .Where(found => !Common.Contains(found.Short) && !reviewed.Settings.Known.Contains(found.Short) && !IsExplained(found.Short, essay))
            .Select(found => Diagnostics.AbbreviationIsNotExplained(found.Span, found.Short));
    }

    /// <summary>In brackets behind its words, or with its words in brackets behind it.</summary>
    private static bool IsExplained(string shortened, string essay) =>
        essay.Contains($"({shortened}", StringComparison.Ordinal) || essay.Contains($"{shortened} (", StringComparison.Ordinal) || essay.Contains($"{shortened}s (", StringComparison.Ordinal);

    private static FrozenSet<string> ReadCommon()
    {
        const string name = "CommonAbbreviations.txt";
        using Stream stream = typeof(Abbreviations).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }

    // Roman numerals are numbers.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.&\-])(?![IVXLC]+\b)([A-Z][A-Z0-9]{1,5})s?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
