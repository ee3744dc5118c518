using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Numbered theses: items of ordered lists, and paragraphs that open with a number. Lists whose numbers run on through the essay hold
/// theses; any other list does when at least half of its items are sentences. A paragraph that goes on with the numbers of such lists (<c>19:</c>) holds one too.
/// </summary>
internal sealed class NumberedThesisReader(SentenceShape shape, SentenceSplitter sentences) : IClaimReader
{
    /// <summary>Fewer numbered paragraphs may be anything.</summary>
    private const int FewestParagraphs = 3;

    public ClaimSignal Signal => ClaimSignal.Numbered;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay)
    {
        Block[] blocks = [.. essay.Argument.SelectMany(passage => passage.Blocks)];
        HashSet<Block> lists = new(ThesisLists(blocks), ReferenceEqualityComparer.Instance);
        Dictionary<Block, int> continuations = ContinuationsOf(blocks, lists);
        HashSet<Block> paragraphs = new(NumberedParagraphs(blocks), ReferenceEqualityComparer.Instance);
        return blocks.SelectMany(block => block switch
        {
            ListBlock list when lists.Contains(list) => list.Items.SelectMany((item, index) =>
                item.Blocks is [ParagraphBlock first, ..] ? [Candidate(list, index, first, 0)] : Array.Empty<ClaimCandidate>()),
            ParagraphBlock own when paragraphs.Contains(own) => [Candidate(own, null, own, ClaimTexts.Numbered(own.Text)!.Value.Behind)], // it is numbered
            ParagraphBlock next when continuations.TryGetValue(next, out int behind) => [Candidate(next, null, next, behind)],
            _ => [],
        }).Where(candidate => !candidate.Text.IsEmpty);
    }

    private ClaimCandidate Candidate(Block block, int? item, ParagraphBlock paragraph, int from) =>
        ClaimCandidate.Create(Signal, block, item, paragraph, ClaimTexts.Thesis(paragraph, from, sentences), true);

    private IEnumerable<ListBlock> ThesisLists(Block[] blocks)
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

    /// <summary>Paragraphs that open with the number behind that of the last thesis in a list.</summary>
    /// <returns>For each where the text behind its number begins.</returns>
    private static Dictionary<Block, int> ContinuationsOf(Block[] blocks, HashSet<Block> lists)
    {
        Dictionary<Block, int> found = new(ReferenceEqualityComparer.Instance);
        int? next = null;
        foreach (Block block in blocks)
        {
            if (block is ListBlock list && lists.Contains(list))
            {
                next = list.FirstNumber + list.Items.Length;
            }
            else if (block is ParagraphBlock paragraph && next is not null && ClaimTexts.NumberedByAnyMark(paragraph.Text) is var (number, behind) && number == next)
            {
                found[paragraph] = behind;
                next++;
            }
        }

        return found;
    }

    private static bool Continues(ListBlock before, ListBlock after) => after.FirstNumber == before.FirstNumber + before.Items.Length;

    private bool IsStatement(ListItem item) => item.Blocks is [ParagraphBlock paragraph, ..] && shape.IsStatement(paragraph.Text.PlainText);

    /// <summary>Paragraphs that open with a number, when the numbers rise.</summary>
    private static ParagraphBlock[] NumberedParagraphs(Block[] blocks)
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
