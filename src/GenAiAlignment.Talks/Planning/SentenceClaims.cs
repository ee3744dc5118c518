using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Key sentences instead of claims: one for the text under each heading, by the rule of points, and one more for each further stretch where that
/// text is long. What stands before the first section, and after a final thematic break, opens and closes the talk and has none.
/// </summary>
internal sealed class SentenceClaims(KeySentences keySentences)
{
    /// <summary>About two minutes of speech: longer, and the audience looks at one slide too long.</summary>
    private const int WordsOfStretch = 250;

    public ShapedEssay Read(ImmutableArray<Block> blocks)
    {
        EssayParts parts = EssayParts.Of(blocks, FoundClaims.None);
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
        List<ParagraphBlock> stretch = [];
        int words = 0;
        foreach (Block block in blocks)
        {
            if (block is HeadingBlock || words >= WordsOfStretch)
            {
                yield return stretch;
                (stretch, words) = ([], 0);
            }

            if (block is ParagraphBlock paragraph)
            {
                stretch.Add(paragraph);
                words += NotesWriter.WordsOf(paragraph);
            }
        }

        yield return stretch;
    }
}
