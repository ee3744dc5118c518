using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Finds what speaks for a sentence and what against it.</summary>
internal sealed partial class SentenceJudge(ClaimWords words, Vetoes vetoes, Imperatives imperatives, RelationPattern relations, Terms terms, bool hasSpaces)
{
    private const int FewestWords = 3;
    private const int FewestWordsOfCharacters = 2;
    private const int MostWords = 36;
    private const int MostWordsAtEase = 26;
    private const int FewestWordsOfPlain = 7;
    private const int MostWordsOfPlain = 20;
    private const int TermsOfCentral = 2;
    private const InlineStyle SetOff = InlineStyle.Strong | InlineStyle.Emphasis;

    /// <summary>A character of Chinese or Japanese counts as a word when pace is measured; a sentence needs about two and a half for a word.</summary>
    private const double CharactersOfWord = 2.5;

    private readonly PhraseSet conclusions = new(words.Conclusions, hasSpaces);
    private readonly PhraseSet contrasts = new(words.Contrasts, hasSpaces);
    private readonly PhraseSet conditions = new(words.Conditions, hasSpaces);
    private readonly PhraseSet negations = new(words.Negations, hasSpaces);
    private readonly PhraseSet modals = new(words.Modals, hasSpaces);
    private readonly PhraseSet definitions = new(words.Definitions, hasSpaces);
    private readonly PhraseSet self = new(words.Self, hasSpaces);
    private readonly PhraseSet past = new(words.Past, hasSpaces);
    private readonly PhraseSet hedges = new(words.Hedges, hasSpaces);
    private readonly PhraseSet impersonal = new(words.Impersonal, hasSpaces);
    private readonly FrozenSet<string> participlesBehind = words.ParticiplesBehind.ToFrozenSet();
    private readonly PhraseSet demonstratives = new(words.Demonstratives, hasSpaces);
    private readonly PhraseSet pointing = new(words.Pointing, hasSpaces);

    /// <param name="central">The terms that the essay uses most.</param>
    public SentenceVerdict Judge(EssaySentence sentence, FrozenSet<string> central)
    {
        string text = sentence.Text.PlainText;
        string said = PhraseSet.WordsOf(text, hasSpaces);
        double length = LengthOf(text);
        SentenceVeto veto = VetoOf(sentence, text, said);
        if (veto != SentenceVeto.None)
        {
            return new SentenceVerdict(SentenceSign.None, SentenceWeakness.None, veto, length);
        }

        SentenceWeakness weaknesses = WeaknessesOf(sentence, text, said);
        bool isPlain = weaknesses == SentenceWeakness.None && length is >= FewestWordsOfPlain and <= MostWordsOfPlain;
        return new SentenceVerdict(SignsOf(sentence, text, said, central) | (isPlain ? SentenceSign.Plain : SentenceSign.None), weaknesses, veto, length);
    }

    private SentenceSign SignsOf(EssaySentence sentence, string text, string said, FrozenSet<string> central) =>
        (sentence.IsAlone ? SentenceSign.Alone : SentenceSign.None)
        | (conclusions.Opens(text) ? SentenceSign.Conclusion : SentenceSign.None)
        | (contrasts.StandsIn(said) ? SentenceSign.Contrast : SentenceSign.None)
        | (conditions.Opens(text) ? SentenceSign.Condition : SentenceSign.None)
        | (negations.StandsIn(said) ? SentenceSign.Negation : SentenceSign.None)
        | (terms.Of(text).Distinct().Count(central.Contains) >= TermsOfCentral ? SentenceSign.Central : SentenceSign.None)
        | (modals.StandsIn(said) ? SentenceSign.Modal : SentenceSign.None)
        | (imperatives.Open(text) ? SentenceSign.Imperative : SentenceSign.None)
        | (definitions.StandsIn(said) ? SentenceSign.Definition : SentenceSign.None)
        | (sentence.Text.Runs.Any(run => (run.Style & SetOff) != 0) ? SentenceSign.Emphasis : SentenceSign.None)
        | (LengthOf(text) <= MostWordsOfPlain && Repeats(text) ? SentenceSign.Repetition : SentenceSign.None)
        | (relations.Find(text) is not null ? SentenceSign.Opposition : SentenceSign.None);

    private SentenceWeakness WeaknessesOf(EssaySentence sentence, string text, string said) =>
        (Points(text) ? SentenceWeakness.Pointing : SentenceWeakness.None)
        | (self.StandsIn(WithoutInclusive(said)) ? SentenceWeakness.Self : SentenceWeakness.None)
        | (past.StandsIn(WithoutParticiples(said)) ? SentenceWeakness.Past : SentenceWeakness.None)
        | (LengthOf(text) > MostWordsAtEase ? SentenceWeakness.Long : SentenceWeakness.None)
        | (!Points(text) && demonstratives.StandsIn(said) ? SentenceWeakness.Demonstrative : SentenceWeakness.None)
        | (hedges.StandsIn(said) ? SentenceWeakness.Hedge : SentenceWeakness.None)
        | (Particulars().IsMatch(text) || sentence.Text.Runs.Any(run => run.Style.HasFlag(InlineStyle.Code)) ? SentenceWeakness.Particular : SentenceWeakness.None);

    private bool Points(string text) => pointing.Opens(text) && !impersonal.Opens(text);

    /// <summary>In some languages the word for a speaker and an audience holds the one for the speaker.</summary>
    private string WithoutInclusive(string said) => words.Inclusive.Aggregate(said, (text, word) => text.Replace(word, "", StringComparison.Ordinal));

    /// <summary>Without the words behind a form of <c>be</c> and its like, which tell how things are and not what happened.</summary>
    private string WithoutParticiples(string said)
    {
        if (participlesBehind.Count == 0)
        {
            return said;
        }

        string[] all = said.Split(' ');
        return string.Join(' ', all.Where((_, index) => index == 0 || !participlesBehind.Contains(all[index - 1])));
    }

    /// <summary>Whether a term stands twice in a text.</summary>
    private bool Repeats(string text)
    {
        string[] all = [.. terms.Of(text)];
        return all.Length != all.Distinct().Count();
    }

    private SentenceVeto VetoOf(EssaySentence sentence, string text, string said) => 0 switch
    {
        _ when LengthOf(text) > MostWords || LengthOf(text) < (hasSpaces ? FewestWords : FewestWordsOfCharacters) => SentenceVeto.Length,
        _ when IsFragment(sentence, text) => SentenceVeto.Fragment,
        _ => vetoes.On(sentence.Text, text, said),
    };

    private double LengthOf(string text) => hasSpaces ? WordCounter.Count(text) : WordCounter.Count(text) / CharactersOfWord;

    /// <summary>Whether a sentence begins or ends in the middle: with a small letter or a closing mark, or without an end where another follows.</summary>
    private static bool IsFragment(EssaySentence sentence, string text) =>
        char.IsLower(text.FirstOrDefault(char.IsLetterOrDigit)) || text[0] is '»' or '”' or ')' or ',' or ';' || (!sentence.IsLast && char.IsLetterOrDigit(text[^1]));

    /// <summary>Figures, quotation marks, brackets, and two capitalized words in a row inside the sentence.</summary>
    [GeneratedRegex(@"\d|[""“”„«»]|\(|(?<=\p{Ll},?\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();
}
