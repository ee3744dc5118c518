using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Divides paragraphs at the ends of sentences: those that are too long for one slide into parts of about equal length, and before sentences that are shown,
/// so that a slide comes when its sentence is said.
/// </summary>
/// <param name="mostWords">Of a paragraph that stays whole.</param>
internal sealed class ParagraphDivider(SentenceSplitter sentences, int mostWords)
{
    /// <summary>A shorter beginning is said with the sentence behind it.</summary>
    private const int FewestWords = 12;

    /// <param name="shown">Where in the paragraph's text sentences begin that have slides.</param>
    /// <returns>The block itself when it is no paragraph, or nothing divides it.</returns>
    public IEnumerable<Block> Divide(Block block, IReadOnlyCollection<int> shown)
    {
        if (block is not ParagraphBlock { Part: null } paragraph)
        {
            return [block];
        }

        int words = NotesWriter.WordsOf(block);
        double wordsOfPart = words <= mostWords ? double.PositiveInfinity : words / Math.Ceiling((double)words / mostWords);
        int[] starts = [.. StartsOfParts(paragraph.Text.Text, wordsOfPart, shown)];
        return starts.Length == 1
            ? [block]
            : starts.Select((start, index) => PartOf(paragraph, start, index + 1 < starts.Length ? starts[index + 1] : paragraph.Text.Text.Length));
    }

    /// <param name="wordsOfPart">A part ends with the sentence that reaches so many.</param>
    private IEnumerable<int> StartsOfParts(string text, double wordsOfPart, IReadOnlyCollection<int> shown)
    {
        int words = 0;
        int left = WordCounter.Count(text);
        bool hasSlide = false;
        yield return 0;
        foreach ((int start, int length) in sentences.Split(text))
        {
            bool isShown = shown.Contains(start);
            bool isLong = words >= wordsOfPart && left >= wordsOfPart / 2;
            if (start > 0 && (isLong || (isShown && (hasSlide || words >= FewestWords))))
            {
                yield return start;
                words = 0;
                hasSlide = false;
            }

            hasSlide |= isShown;
            int own = WordCounter.Count(text.Substring(start, length));
            words += own;
            left -= own;
        }
    }

    private static ParagraphBlock PartOf(ParagraphBlock paragraph, int start, int end) =>
        paragraph with { Text = paragraph.Text.Slice(start, end - start), Part = new ParagraphPart(paragraph, start, end - start) };
}
