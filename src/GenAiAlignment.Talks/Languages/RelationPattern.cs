using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Languages;

/// <summary>Finds the words by which a claim sets one thing against another.</summary>
internal sealed class RelationPattern
{
    private readonly Regex? pattern;
    private readonly Regex? negatedSubject;

    public RelationPattern(LanguageData language)
    {
        string verbs = Choice(language, "verbs");
        string atOdds = Choice(language, "at-odds");
        if (verbs.Length == 0 || atOdds.Length == 0)
        {
            return;
        }

        string negations = Choice(language, "negations");
        string between = $@"(?:\s+(?:{Choice(language, "between")}|(?<negation>{negations})))*";
        // The white space around the relation belongs to neither side.
        pattern = New($@"(?<=\S\s+)(?:{verbs}){between}\s+(?:(?<odds>{atOdds})|(?<accord>{Choice(language, "in-accord")}))(?=\s+\S)");
        negatedSubject = New($@"^\W*(?:{Choice(language, "negated-subjects")})\b");
    }

    /// <summary>Where in the text the relation stands: the first that has something on both sides.</summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    public (int Start, int Length)? Find(string text)
    {
        bool isNegated = negatedSubject?.IsMatch(text) == true;
        for (Match? match = pattern?.Match(text); match is { Success: true }; match = match.NextMatch())
        {
            bool isDenied = isNegated ^ match.Groups["negation"].Success;
            if (match.Groups["odds"].Success != isDenied)
            {
                return (match.Index, match.Length);
            }
        }

        return null;
    }

    private static string Choice(LanguageData language, string key) => string.Join(
        '|',
        language.Words("relation", key)
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal)
            .Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));

    private static Regex New(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
