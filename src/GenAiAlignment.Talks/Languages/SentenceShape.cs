namespace GenAiAlignment.Talks.Languages;

/// <summary>Tells a statement from a label, a topic and a question, by its punctuation and the small words of its language.</summary>
internal sealed class SentenceShape
{
    private const int FewestWords = 3;

    /// <summary>Of a language without spaces between words.</summary>
    private const int FewestCharacters = 6;

    private const string Stops = ".!…。！";
    private const string Openings = ":：?？؟";
    private const string Closers = "\"'”’»)]›」』";

    private static readonly char[] WordMarks = ['“', '”', '"', ',', ';', '(', ')', '.', '!'];

    private readonly bool hasSpaces;
    private readonly WordForms finite;
    private readonly OpeningWords asking;

    public SentenceShape(LanguageData language)
    {
        hasSpaces = language.HasSpaces;
        finite = new WordForms(language.Words("sentences", "finite"));
        asking = new OpeningWords(language.Words("sentences", "asking"));
    }

    /// <summary>Whether a text leads to what follows (it ends in a colon) or asks (it ends in a question mark): then it claims nothing.</summary>
    public static bool IsOpen(string text) => LastLetter(text) is var last && last != '\0' && Openings.Contains(last, StringComparison.Ordinal);

    /// <summary>Whether a text ends in a colon: it leads to what follows.</summary>
    public static bool LeadsOn(string text) => LastLetter(text) is ':' or '：';

    /// <summary>Whether a text ends in a question mark.</summary>
    public static bool Asks(string text) => LastLetter(text) is '?' or '？' or '؟';

    /// <summary>Whether a verb is the second word: then the first is no verb that commands.</summary>
    public bool VerbFollowsFirstWord(string text) =>
        hasSpaces && text.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries) is [_, var second, ..] && finite.Contains(second.Trim(WordMarks));

    /// <summary>Whether a text states something: it ends in a full stop, or it holds a verb and does not ask.</summary>
    public bool IsStatement(string text)
    {
        if (IsOpen(text) || WordCounter.Count(text) < (hasSpaces ? FewestWords : FewestCharacters))
        {
            return false;
        }

        return Stops.Contains(LastLetter(text), StringComparison.Ordinal) || (!asking.Open(text) && HoldsVerb(text));
    }

    private bool HoldsVerb(string text) => hasSpaces
        ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(word => finite.Contains(word.Trim(WordMarks)))
        : finite.StandIn(text);

    private static char LastLetter(string text)
    {
        int last = text.Length - 1;
        while (last >= 0 && (char.IsWhiteSpace(text[last]) || Closers.Contains(text[last], StringComparison.Ordinal)))
        {
            last--;
        }

        return last < 0 ? '\0' : text[last];
    }
}
