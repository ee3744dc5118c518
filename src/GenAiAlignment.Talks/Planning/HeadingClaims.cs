using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Claims in headings: all headings of the level that has most sentences, when at least half of its headings are sentences. A number that
/// opens such a heading is no part of the claim.
/// </summary>
internal sealed class HeadingClaims(SentenceShape shape)
{
    public ShapedEssay Read(ImmutableArray<Block> blocks)
    {
        HeadingBlock[] headings = [.. blocks.OfType<HeadingBlock>()];
        (HeadingBlock[] All, int Statements) best = headings
            .Where(heading => heading.Level > 1 || headings.Count(other => other.Level == 1) > 1)
            .GroupBy(heading => heading.Level)
            .Select(level => (All: level.ToArray(), Statements: level.Count(heading => shape.IsStatement(TextOf(heading).PlainText))))
            .Where(level => level.Statements * 2 >= level.All.Length)
            .OrderByDescending(level => level.Statements)
            .ThenBy(level => level.All[0].Level)
            .FirstOrDefault(([], 0));
        return new ShapedEssay(
            blocks, [.. best.All.Where(heading => !SentenceShape.IsOpen(heading.Text.PlainText)).Select(heading => ((Block)heading, TextOf(heading)))], best.Statements);
    }

    private static InlineText TextOf(HeadingBlock heading) => ClaimTexts.Numbered(heading.Text)?.Text ?? heading.Text;
}
