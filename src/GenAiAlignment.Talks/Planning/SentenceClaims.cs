using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Key sentences instead of claims: one for the text under each heading, by the rule of points, and one more for each further stretch where that
/// text is long; what little is left behind the last stretch belongs to it. What stands before the first section, and after a final thematic break, opens and closes the talk and has none.
/// </summary>
internal sealed class SentenceClaims(KeySentences keySentences, string? name)
{
    /// <summary>About two minutes of speech: longer, and the audience looks at one slide too long.</summary>
    private const int WordsOfStretch = 250;

    /// <summary>Less than this needs no slide of its own.</summary>
    private const int WordsOfRest = 60;

    public ShapedEssay Read(ImmutableArray<Block> blocks)
    {
        EssayParts parts = EssayParts.Of(blocks, FoundClaims.None, name);
        IEnumerable<ImmutableArray<Block>> texts = parts.Sections.IsEmpty ? [parts.Opening] : parts.Sections.Select(section => section.Blocks);
        ImmutableArray<(Block, InlineText)>.Builder claims = ImmutableArray.CreateBuilder<(Block, InlineText)>();
        foreach (List<ParagraphBlock> stretch in texts.SelectMany(Stretches))
        {
            if (keySentences.ChooseOne(stretch) is var (paragraph, sentence))
            {
                claims.Add((paragraph, sentence));
            }
        }

        return new ShapedEssay(blocks, claims.ToImmutable(), claims.Count);
    }

    private static IEnumerable<List<ParagraphBlock>> Stretches(ImmutableArray<Block> blocks)
    {
        List<ParagraphBlock> text = [];
        foreach (Block block in blocks)
        {
            if (block is HeadingBlock)
            {
                foreach (List<ParagraphBlock> stretch in Divided(text))
                {
                    yield return stretch;
                }

                text = [];
            }

            if (block is ParagraphBlock paragraph)
            {
                text.Add(paragraph);
            }
        }

        foreach (List<ParagraphBlock> stretch in Divided(text))
        {
            yield return stretch;
        }
    }

    /// <summary>The text under one heading in stretches that one slide can stand for.</summary>
    private static IEnumerable<List<ParagraphBlock>> Divided(List<ParagraphBlock> text)
    {
        int left = text.Sum(NotesWriter.WordsOf);
        List<ParagraphBlock> stretch = [];
        int words = 0;
        foreach (ParagraphBlock paragraph in text)
        {
            if (words >= WordsOfStretch && left >= WordsOfRest)
            {
                yield return stretch;
                (stretch, words) = ([], 0);
            }

            stretch.Add(paragraph);
            words += NotesWriter.WordsOf(paragraph);
            left -= NotesWriter.WordsOf(paragraph);
        }

        yield return stretch;
    }
}
