using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Numbered theses: items of ordered lists, and paragraphs that open with a number. Lists whose numbers run on through the essay hold
/// theses; any other list does when at least half of its items are sentences. A thesis numbered in another way (<c>19:</c>) stays as it is.
/// </summary>
internal sealed class NumberedClaims(SentenceShape shape, SentenceSplitter sentences)
{
    /// <summary>Fewer numbered paragraphs may be anything.</summary>
    private const int FewestParagraphs = 3;

    public ShapedEssay Read(ImmutableArray<Block> blocks)
    {
        HashSet<Block> theses = new(TheseLists(blocks), ReferenceEqualityComparer.Instance);
        HashSet<Block> paragraphs = new(NumberedParagraphs(blocks), ReferenceEqualityComparer.Instance);
        ImmutableArray<Block>.Builder all = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        ImmutableArray<(Block, InlineText)>.Builder claims = ImmutableArray.CreateBuilder<(Block, InlineText)>();
        foreach (Block block in blocks)
        {
            foreach (Block part in theses.Contains(block) ? ListItems.Apart((ListBlock)block) : [block])
            {
                all.Add(part);
                InlineText? claim = part switch
                {
                    ListBlock { Items: [{ Blocks: [ParagraphBlock first] }] } when theses.Contains(block) => ClaimTexts.Thesis(first.Text, sentences),
                    ParagraphBlock own when paragraphs.Contains(own) => ClaimTexts.Thesis(ClaimTexts.Numbered(own.Text)!.Value.Text, sentences), // it is numbered
                    _ => null,
                };
                if (claim is { IsEmpty: false })
                {
                    claims.Add((part, claim));
                }
            }
        }

        return new ShapedEssay(all.ToImmutable(), claims.ToImmutable(), claims.Count);
    }

    private IEnumerable<ListBlock> TheseLists(ImmutableArray<Block> blocks)
    {
        ListBlock[] lists = [.. blocks.OfType<ListBlock>().Where(list => list.FirstNumber is not null)];
        for (int i = 0; i < lists.Length; i++)
        {
            bool runsOn = (i > 0 && Continues(lists[i - 1], lists[i])) || (i + 1 < lists.Length && Continues(lists[i], lists[i + 1]));
            if (runsOn || lists[i].Items.Count(IsStatement) * 2 >= lists[i].Items.Length)
            {
                yield return lists[i];
            }
        }
    }

    private static bool Continues(ListBlock before, ListBlock after) => after.FirstNumber == before.FirstNumber + before.Items.Length;

    private bool IsStatement(ListItem item) => item.Blocks is [ParagraphBlock paragraph, ..] && shape.IsStatement(paragraph.Text.PlainText);

    /// <summary>Paragraphs that open with a number, when the numbers rise.</summary>
    private static ParagraphBlock[] NumberedParagraphs(ImmutableArray<Block> blocks)
    {
        List<ParagraphBlock> found = [];
        int last = 0;
        foreach (ParagraphBlock paragraph in blocks.OfType<ParagraphBlock>())
        {
            if (ClaimTexts.Numbered(paragraph.Text) is var (number, _) && number > last)
            {
                found.Add(paragraph);
                last = number;
            }
        }

        return found.Count >= FewestParagraphs ? [.. found] : [];
    }
}
