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
    public SentenceVeto On(InlineText text, string plain, string said) => 0 switch
    {
        _ when SentenceShape.LeadsOn(plain) => SentenceVeto.LeadsOn,
        _ when SentenceShape.Asks(plain) => SentenceVeto.Question,
        _ when examples.Opens(plain) => SentenceVeto.Example,
        _ when additions.Opens(plain) => SentenceVeto.Addition,
        _ when meta.StandsIn(said) => SentenceVeto.Meta,
        _ when Address().IsMatch(plain) || IsLink(text) => SentenceVeto.Technical,
        _ when Bibliography.IsEntry(plain) => SentenceVeto.Bibliography,
        _ => SentenceVeto.None,
    };

    /// <summary>Whether what the author marked is out of the question all the same: it leads on, asks, names a book, or speaks of the text itself.</summary>
    public bool Forbid(InlineText text)
    {
        string plain = text.PlainText;
        return On(text, plain, PhraseSet.WordsOf(plain, hasSpaces))
            is SentenceVeto.LeadsOn or SentenceVeto.Question or SentenceVeto.Meta or SentenceVeto.Technical or SentenceVeto.Bibliography;
    }

    private static bool IsLink(InlineText text) => text.Runs.All(run => run.Link is not null || string.IsNullOrWhiteSpace(run.Text));

    [GeneratedRegex(@"https?://|www\.|\S@\S+\.\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
