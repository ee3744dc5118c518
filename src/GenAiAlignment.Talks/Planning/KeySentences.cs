using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Chooses the points of a section that has no claims: at most five sentences, verbatim, one a paragraph, in the order of the essay. Of each
/// paragraph it takes the first sentence of 3 to 20 words that stands alone (does not open with words that point back, does not ask and does
/// not end in a colon); the topic sentence, when that qualifies. A paragraph that is one link offers none. Where more than five paragraphs
/// offer a sentence, those whose very first sentence it is come first. Where none does, the shortest sentence of the section stands alone.
/// </summary>
internal sealed class KeySentences(SentenceSplitter sentences)
{
    private const int MostPoints = 5;
    private const int MostWords = 20;
    private const int FewestWords = 3;

    /// <summary>A character of Chinese or Japanese counts as a word when pace is measured; a sentence needs about two and a half for a word.</summary>
    private const double CharactersOfWord = 2.5;

    public ImmutableArray<InlineText> Choose(IEnumerable<ParagraphBlock> paragraphs) =>
        [.. Best([.. paragraphs], MostPoints).OrderBy(candidate => candidate.Index).Select(candidate => candidate.Text)];

    /// <summary>The one key sentence of a stretch, and its paragraph; <see langword="null"/> for a stretch without text.</summary>
    public (ParagraphBlock Paragraph, InlineText Sentence)? ChooseOne(IReadOnlyList<ParagraphBlock> paragraphs) =>
        Best(paragraphs, 1) is [var best] ? (paragraphs[best.Index], best.Text) : null;

    /// <summary>The best first.</summary>
    private IReadOnlyList<Candidate> Best(IReadOnlyList<ParagraphBlock> paragraphs, int most)
    {
        Candidate[] candidates = [.. paragraphs.Select((paragraph, index) => CandidateOf(paragraph.Text, index)).OfType<Candidate>()];
        if (candidates.Length > 0)
        {
            return [.. candidates.OrderBy(candidate => candidate.Place > 0).ThenBy(candidate => candidate.Index).Take(most)];
        }

        return [.. paragraphs
            .SelectMany((paragraph, index) => sentences.Split(paragraph.Text.Text).Select((place, order) =>
                new Candidate(paragraph.Text.Slice(place.Start, place.Length), order, index)))
            .Where(candidate => !candidate.Text.IsEmpty)
            .OrderBy(sentence => WordCounter.Count(sentence.Text.PlainText))
            .Take(1)];
    }

    private Candidate? CandidateOf(InlineText paragraph, int index)
    {
        ImmutableArray<(int Start, int Length)> places = IsLink(paragraph) ? [] : sentences.Split(paragraph.Text);
        for (int i = 0; i < places.Length; i++)
        {
            InlineText sentence = paragraph.Slice(places[i].Start, places[i].Length);
            if (WordsOf(sentence.PlainText) is >= FewestWords and <= MostWords && !sentences.Leans(sentence.PlainText))
            {
                return new Candidate(sentence, i, index);
            }
        }

        return null;
    }

    private static bool IsLink(InlineText text) => text.Runs.All(run => run.Link is not null || string.IsNullOrWhiteSpace(run.Text));

    private double WordsOf(string sentence) => sentences.HasSpaces ? WordCounter.Count(sentence) : WordCounter.Count(sentence) / CharactersOfWord;

    /// <param name="Place">Of the sentence in its paragraph, from 0.</param>
    /// <param name="Index">Of the paragraph, from 0.</param>
    private sealed record Candidate(InlineText Text, int Place, int Index);
}
