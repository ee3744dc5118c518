using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Chooses the points of a section that has no claims: at most five sentences, verbatim, one a paragraph, in the order of the essay. Of each
/// paragraph it takes the first sentence of 3 to 20 words that stands alone (does not open with a word that points back); the topic
/// sentence, when that qualifies. Where more than five paragraphs offer one, those whose very first sentence it is come first. Where none
/// does, the shortest sentence of the section stands alone.
/// </summary>
internal sealed class KeySentences(SentenceSplitter sentences)
{
    private const int MostPoints = 5;
    private const int MostWords = 20;
    private const int FewestWords = 3;

    public ImmutableArray<InlineText> Choose(IEnumerable<ParagraphBlock> paragraphs)
    {
        ParagraphBlock[] all = [.. paragraphs];
        (InlineText Text, int Place, int Index)[] candidates = [.. all
            .Select((paragraph, index) => (Candidate: CandidateOf(paragraph.Text), Index: index))
            .Where(item => item.Candidate is not null)
            .Select(item => (item.Candidate!.Value.Text, item.Candidate.Value.Place, item.Index))];
        if (candidates.Length == 0)
        {
            return [.. all
                .SelectMany(paragraph => sentences.Split(paragraph.Text.Text).Select(place => paragraph.Text.Slice(place.Start, place.Length)))
                .OrderBy(sentence => WordCounter.Count(sentence.PlainText))
                .Take(1)];
        }

        return [.. candidates
            .OrderBy(candidate => candidate.Place > 0)
            .ThenBy(candidate => candidate.Index)
            .Take(MostPoints)
            .OrderBy(candidate => candidate.Index)
            .Select(candidate => candidate.Text)];
    }

    private (InlineText Text, int Place)? CandidateOf(InlineText paragraph)
    {
        ImmutableArray<(int Start, int Length)> places = sentences.Split(paragraph.Text);
        for (int i = 0; i < places.Length; i++)
        {
            InlineText sentence = paragraph.Slice(places[i].Start, places[i].Length);
            int words = WordCounter.Count(sentence.PlainText);
            if (words is >= FewestWords and <= MostWords && !sentences.Leans(sentence.PlainText))
            {
                return (sentence, i);
            }
        }

        return null;
    }
}
