using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Divides paragraphs that are too long for one slide at the ends of sentences, into parts of about equal length.</summary>
/// <param name="mostWords">Of a paragraph that stays whole.</param>
internal sealed class ParagraphDivider(SentenceSplitter sentences, int mostWords)
{
    /// <returns>The block itself when it is no paragraph, or short, or one sentence.</returns>
    public IEnumerable<Block> Divide(Block block)
    {
        if (block is not ParagraphBlock { Part: null } paragraph || NotesWriter.WordsOf(block) is var words && words <= mostWords)
        {
            return [block];
        }

        int[] starts = [.. StartsOfParts(paragraph.Text.Text, (double)words / Math.Ceiling((double)words / mostWords))];
        return starts.Length == 1
            ? [block]
            : starts.Select((start, index) => PartOf(paragraph, start, index + 1 < starts.Length ? starts[index + 1] : paragraph.Text.Text.Length));
    }

    /// <param name="wordsOfPart">A part ends with the sentence that reaches so many.</param>
    private IEnumerable<int> StartsOfParts(string text, double wordsOfPart)
    {
        int words = 0;
        int left = WordCounter.Count(text);
        yield return 0;
        foreach ((int start, int length) in sentences.Split(text))
        {
            if (words >= wordsOfPart && left >= wordsOfPart / 2)
            {
                yield return start;
                words = 0;
            }

            int own = WordCounter.Count(text.Substring(start, length));
            words += own;
            left -= own;
        }
    }

    private static ParagraphBlock PartOf(ParagraphBlock paragraph, int start, int end) =>
        paragraph with { Text = paragraph.Text.Slice(start, end - start), Part = new ParagraphPart(paragraph, start, end - start) };
}
