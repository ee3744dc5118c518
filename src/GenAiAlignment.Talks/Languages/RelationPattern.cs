using System.Text.RegularExpressions;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// Finds the words by which a claim sets one thing against another: a verb and what it is at odds with, or a phrase that says both at once.
/// A relation that says that two things go together counts when it is denied.
/// </summary>
internal sealed class RelationPattern
{
    private readonly Regex? pattern;
    private readonly Regex? negatedSubject;

    public RelationPattern(LanguageData language)
    {
        string space = language.HasSpaces ? @"\s+" : @"\s*";
        string relation = string.Join('|', new[] { Joined(language, space), Whole(language) }.Where(part => part.Length > 0));
        if (relation.Length == 0)
        {
            return;
        }

        string denial = Choice(language, "negations-before");
        string before = denial.Length == 0 ? "" : $"(?:(?<negation>{denial}){space})?";
        // The white space around the relation belongs to neither side.
        pattern = New($@"(?<=\S{space}){before}(?:{relation})(?={space}\S)");
        string subjects = Choice(language, "negated-subjects");
        negatedSubject = subjects.Length == 0 ? null : New($@"^\W*(?:{subjects}){(language.HasSpaces ? @"\b" : "")}");
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

    /// <summary>A verb, any words between, and what it is at odds (or goes together) with.</summary>
    private static string Joined(LanguageData language, string space)
    {
        string verbs = Choice(language, "verbs");
        string between = Choice(language, "between");
        string negations = Choice(language, "negations");
        string inner = negations.Length == 0 ? between : $"{between}|(?<negation>{negations})";
        return verbs.Length == 0 ? "" : $"(?:{verbs})(?:{space}(?:{inner}))*{space}{Meaning(Choice(language, "at-odds"), Choice(language, "in-accord"))}";
    }

    private static string Whole(LanguageData language)
    {
        string odds = Choice(language, "whole");
        return odds.Length == 0 ? "" : Meaning(odds, Choice(language, "whole-in-accord"));
    }

    private static string Meaning(string odds, string accord) => accord.Length == 0 ? $"(?<odds>{odds})" : $"(?:(?<odds>{odds})|(?<accord>{accord}))";

    private static string Choice(LanguageData language, string key) => string.Join(
        '|',
        language.Words("relation", key)
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal)
            .Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));

    private static Regex New(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
