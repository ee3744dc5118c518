using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Which blocks stand beside a claim: the one the author chose; else the one right behind the claim, else the one right before it, when it is a
/// picture or a short table, list or code. A block between two claims belongs to the first. What a paragraph before it introduces belongs to that.
/// </summary>
internal sealed class ClaimFigures
{
    private const int MostRows = 5;
    private const int MostColumns = 3;
    private const int MostItems = 5;
    private const int MostWordsOfList = 40;
    private const int MostLines = 10;
    private const int MostColumnsOfCode = 44;

    private readonly Dictionary<Block, Block> figures = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> taken = new(ReferenceEqualityComparer.Instance);

    public ClaimFigures(FoundClaims claims, AuthorsHand hand)
    {
        ImmutableArray<Block> blocks = claims.Blocks;
        taken.UnionWith(hand.Figures);
        foreach (Block claim in blocks.Where(block => claims[block] is not null))
        {
            if (hand.FigureOf(claim) is { } chosen)
            {
                figures.Add(claim, chosen);
            }
        }

        AddNeighbours(claims, hand, 1);
        AddNeighbours(claims, hand, -1);
    }

    /// <summary>What stands beside a claim; <see langword="null"/> for most.</summary>
    public Block? this[Block claim] => figures.GetValueOrDefault(claim);

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
    private void AddNeighbours(FoundClaims claims, AuthorsHand hand, int step)
    {
        for (int i = 0; i < claims.Blocks.Length; i++)
        {
            Block claim = claims.Blocks[i];
            Block? neighbour = i + step >= 0 && i + step < claims.Blocks.Length ? claims.Blocks[i + step] : null;
            bool fits = claims[claim] is not null && !hand.Skips(claim) && !figures.ContainsKey(claim)
                && neighbour is not null && claims[neighbour] is null && !hand.Skips(neighbour) && hand.Promoted[neighbour] is null
                && MayStandBeside(neighbour) && !taken.Contains(neighbour)
                && (step > 0 || i < 2 || !Introductions.Introduces(claims.Blocks[i - 2]));
            if (fits)
            {
                figures.Add(claim, neighbour!); // it fits
                taken.Add(neighbour!);
            }
        }
    }
}
