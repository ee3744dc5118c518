using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>An essay divided for a talk: what comes before the first section, the sections, what comes after a final thematic break.</summary>
/// <param name="Title">The heading that names the essay, and is no section; <see langword="null"/> when there is none.</param>
internal sealed record EssayParts(
    HeadingBlock? Title, ImmutableArray<Block> Opening, ImmutableArray<EssaySection> Sections, ImmutableArray<Block> Closing)
{
    private const int UsualLevel = 2;

    /// <summary>
    /// Sections begin at headings of level 2; where an essay has none, at the shallowest level that has at least two headings (the title
    /// aside), else at any. A first heading of level 1 with no other of its level is the essay's title, and so is a first heading that repeats
    /// the title. A heading that is a claim begins no section, and no deeper heading does then.
    /// </summary>
    /// <param name="name">The essay's title from elsewhere; <see langword="null"/> when only its headings can say it.</param>
    public static EssayParts Of(ImmutableArray<Block> blocks, ClaimIndex claims, string? name)
    {
        HeadingBlock[] headings = [.. blocks.OfType<HeadingBlock>()];
        HeadingBlock? title = headings.FirstOrDefault() is { } first && IsTitle(first, headings, name) ? first : null;
        int level = SectionLevel([.. headings.Where(heading => heading != title)], claims);
        ImmutableArray<Block> body = [.. blocks.Where(block => block != title)];
        int end = FinalBreak(body, claims);
        ImmutableArray<Block> spoken = end < 0 ? body : body[..end];
        int[] starts = [.. Enumerable.Range(0, spoken.Length).Where(i => spoken[i] is HeadingBlock heading && heading.Level <= level && claims[heading] is null)];
        return new EssayParts(
            title,
            starts.Length == 0 ? spoken : spoken[..starts[0]],
            [.. starts.Select((start, i) => new EssaySection(
                (HeadingBlock)spoken[start], spoken[(start + 1)..(i + 1 < starts.Length ? starts[i + 1] : spoken.Length)]))],
            end < 0 ? [] : body[(end + 1)..]);
    }

    private static bool IsTitle(HeadingBlock first, HeadingBlock[] headings, string? name) =>
        first.Text.PlainText == name || (first.Level == 1 && headings.Count(heading => heading.Level == 1) == 1);

    private static int SectionLevel(HeadingBlock[] headings, ClaimIndex claims)
    {
        int deepest = headings.Where(heading => claims[heading] is not null).Select(heading => heading.Level).DefaultIfEmpty(int.MaxValue).Min();
        HeadingBlock[] topics = [.. headings.Where(heading => claims[heading] is null && heading.Level <= deepest)];
        if (topics.Length == 0)
        {
            return 0;
        }

        return topics.Any(heading => heading.Level == UsualLevel)
            ? UsualLevel
            : topics.GroupBy(heading => heading.Level).Where(group => group.Count() > 1).Select(group => (int?)group.Key).Min()
                ?? topics.Min(heading => heading.Level);
    }

    /// <summary>The last thematic break, when only paragraphs without pictures and remarks stand behind it, fewer than before it; else -1.</summary>
    private static int FinalBreak(ImmutableArray<Block> blocks, ClaimIndex claims)
    {
        int last = blocks.Length - 1;
        while (last >= 0 && blocks[last] is not ThematicBreakBlock)
        {
            last--;
        }

        bool isFinal = last > 0 && blocks[(last + 1)..].All(block => block is ParagraphBlock or HtmlBlock && claims[block] is null && ShownBlocks.Of(block).IsEmpty);
        return isFinal && blocks.Length - last <= last ? last : -1;
    }
}
