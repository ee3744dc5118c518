using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows paragraphs that introduce a quotation or a sample: they end in a colon, or their last sentence says so.</summary>
internal sealed class QuoteIntroductions(ClaimWords words, SentenceSplitter sentences)
{
    private readonly PhraseSet quoting = new(words.Quoting, sentences.HasSpaces);

    /// <param name="before">The block before a quotation; <see langword="null"/> when there is none.</param>
    public bool Introduce(Block? before) => before is ParagraphBlock paragraph
        && (SentenceShape.LeadsOn(paragraph.Text.PlainText)
            || (sentences.Split(paragraph.Text.Text) is [.., var last]
                && quoting.StandsIn(PhraseSet.WordsOf(paragraph.Text.Text.Substring(last.Start, last.Length), sentences.HasSpaces))));
}
