using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows texts that never stand on a slide of their own, be they bold or plain.</summary>
internal sealed partial class Vetoes(ClaimWords words, bool hasSpaces)
{
    private readonly PhraseSet meta = new(words.Meta, hasSpaces);
    private readonly PhraseSet examples = new(words.Examples, hasSpaces);
    private readonly PhraseSet additions = new(words.Additions, hasSpaces);

    /// <param name="said">The text as <see cref="PhraseSet.WordsOf"/> gives it.</param>
    public SentenceVeto On(InlineText text, string plain, string said) => OnAnyText(text, plain, said) switch
    {
        SentenceVeto.None when examples.Opens(plain) => SentenceVeto.Example,
        SentenceVeto.None when additions.Opens(plain) => SentenceVeto.Addition,
        SentenceVeto veto => veto,
    };

    /// <summary>Whether what the author marked is out of the question all the same: it leads on, asks, names a book, or speaks of the text itself.</summary>
    public bool Forbid(InlineText text)
    {
        string plain = text.PlainText;
        return OnAnyText(text, plain, PhraseSet.WordsOf(plain, hasSpaces)) != SentenceVeto.None;
    }

    private SentenceVeto OnAnyText(InlineText text, string plain, string said) => 0 switch
    {
        _ when SentenceShape.LeadsOn(plain) => SentenceVeto.LeadsOn,
        _ when SentenceShape.Asks(plain) => SentenceVeto.Question,
        _ when meta.StandsIn(said) => SentenceVeto.Meta,
        _ when Address().IsMatch(plain) || IsLink(text) => SentenceVeto.Technical,
        _ when Bibliography.IsEntry(plain) => SentenceVeto.Bibliography,
        _ => SentenceVeto.None,
    };

    private static bool IsLink(InlineText text) => text.Runs.All(run => run.Link is not null || string.IsNullOrWhiteSpace(run.Text));

    [GeneratedRegex(@"https?://|www\.|\S@\S+\.\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
