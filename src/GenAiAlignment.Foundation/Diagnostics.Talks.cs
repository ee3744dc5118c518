namespace GenAiAlignment.Foundation;

/// <content>ED2xx: the talk.</content>
public static partial class Diagnostics
{
    public static Diagnostic NoClaims(SourceText file) => new(
        "ED201",
        Severity.Warning,
        file.Whole with { Length = 0 },
        "no claim was found: the talk has section slides and key sentences only",
        "a claim is a paragraph that is bold from end to end: **like this**");

    public static Diagnostic NoSections(SourceText file) => new(
        "ED202",
        Severity.Warning,
        file.Whole with { Length = 0 },
        "no heading was found: the talk has no sections",
        "begin each section with a heading: ## like this");

    public static Diagnostic ReadsLikeAClaim(SourceSpan span, string text) => new(
        "ED203",
        Severity.Information,
        span,
        "this bold text inside a paragraph reads like a claim, and gets no slide",
        $"to give it one, add it to \"promote\" in the talk settings: - statement: \"{Opening(text)}\"");

    public static Diagnostic NothingToPromote(SourceSpan span, string opening, IEnumerable<string> known) => new(
        "ED204",
        Severity.Error,
        span,
        $"no text of the essay begins with \"{opening}\"",
        NearestOpening(opening, known) is { } nearest ? $"the nearest begins with \"{nearest}\"" : null);

    public static Diagnostic PromotedTwice(SourceSpan span) =>
        new("ED205", Severity.Error, span, "this text has a slide of its own already", "take this line out");

    private static string? NearestOpening(string opening, IEnumerable<string> known)
    {
        string[] openings = [.. known.Select(text => text[..Math.Min(text.Length, opening.Length)])];
        return NearestWord.Find(opening, openings);
    }

    private static string Opening(string text) => text.Length <= 40 ? text : text[..text.LastIndexOf(' ', 40)];
}
