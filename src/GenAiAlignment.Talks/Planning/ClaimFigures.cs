using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// What stands beside a claim: what the author chose; else the pictures in the claim itself; else the block right behind the claim, else the one right before it,
/// when it is a picture or a short table, list or code, or a paragraph with pictures that is said with the claim. A block between two claims belongs to the
/// first. What a paragraph before it introduces belongs to that.
/// </summary>
internal sealed class ClaimFigures
{
    private const int MostRows = 5;
    private const int MostColumns = 3;
    private const int MostItems = 5;
    private const int MostWordsOfList = 40;
    private const int MostLines = 10;
    private const int MostColumnsOfCode = 44;

    private readonly Dictionary<Block, ImmutableArray<Block>> figures = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> taken = new(ReferenceEqualityComparer.Instance);
    private readonly ClaimIndex claims;
    private readonly AuthorsHand hand;

    public ClaimFigures(ClaimIndex claims, AuthorsHand hand)
    {
        this.claims = claims;
        this.hand = hand;
        taken.UnionWith(hand.Figures);
        foreach (Block claim in claims.Blocks.Where(claims.IsClaim))
        {
            IEnumerable<Block> own = BlockPictures.Of(claim).Where(picture => picture.Size is not null && !taken.Contains(picture));
            ImmutableArray<Block> beside = hand.FigureOf(claim) is { } chosen ? [.. chosen is PictureBlock ? [chosen] : ShownBlocks.Of(chosen), .. own] : [.. own];
            if (!beside.IsEmpty)
            {
                figures.Add(claim, beside);
            }
        }

        bool[] leadsIn = LeadingStretches();
        AddNeighbours(1, leadsIn);
        AddNeighbours(-1, leadsIn);
    }

    /// <summary>What stands beside a claim; nothing beside most.</summary>
    public ImmutableArray<Block> this[Block claim] => figures.GetValueOrDefault(claim, []);

    /// <summary>Whether a block stands beside a claim, and so needs no slide of its own.</summary>
    public bool Contains(Block block) => taken.Contains(block);

    public static bool MayStandBeside(Block block) => block switch
    {
        PictureBlock => true,
        TableBlock table => table.Rows.Length <= MostRows && table.Header.Length <= MostColumns,
        ListBlock list => list.Items.Length <= MostItems && NotesWriter.WordsOf(list) <= MostWordsOfList && list.Items.All(item => item.Blocks is [ParagraphBlock]),
        CodeBlock code => code.Code.Split('\n') is var lines && lines.Length <= MostLines && lines.All(line => line.Length <= MostColumnsOfCode),
        _ => false,
    };

    /// <param name="step">1 for the block behind each claim, -1 for the one before it.</param>
    private void AddNeighbours(int step, bool[] leadsIn)
    {
        for (int i = 0; i < claims.Blocks.Length; i++)
        {
            Block claim = claims.Blocks[i];
            Block? neighbour = i + step >= 0 && i + step < claims.Blocks.Length ? claims.Blocks[i + step] : null;
            bool fits = claims.IsClaim(claim) && !hand.Skips(claim) && !figures.ContainsKey(claim)
                && neighbour is not null && claims[neighbour] is null && !hand.Skips(neighbour) && hand.Promoted[neighbour] is null
                && (neighbour is ParagraphBlock ? leadsIn[i] == (step < 0) : MayStandBeside(neighbour)) && !taken.Contains(neighbour)
                && (step > 0 || i < 2 || !Introductions.Introduces(claims.Blocks[i - 2]));
            ImmutableArray<Block> shown = fits ? [.. ShownBlocks.Of(neighbour!).Where(part => !taken.Contains(part))] : []; // it fits
            if (!shown.IsEmpty)
            {
                figures.Add(claim, shown);
                taken.Add(neighbour!); // it fits
            }
        }
    }

    /// <summary>For each block whether the paragraphs around it lead to claims.</summary>
    private bool[] LeadingStretches()
    {
        ImmutableArray<Block> blocks = claims.Blocks;
        bool[] found = new bool[blocks.Length];
        HeadingBlock? heading = null;
        int start = 0;
        for (int i = 0; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && blocks[i] is not HeadingBlock)
            {
                continue;
            }

            ImmutableArray<Block> before = [.. blocks[start..i].TakeWhile(block => claims[block] is null && hand.Promoted[block] is null)];
            found.AsSpan(start, i - start).Fill(LeadIns.Are(before, before.Length < i - start ? claims[blocks[start + before.Length]] : null, hand.OrderUnder(heading)));
            heading = i < blocks.Length ? (HeadingBlock)blocks[i] : null;
            start = i;
        }

        return found;
    }
}
