using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Slots;

/// <summary>Divides paragraphs at the ends of sentences, and puts pieces together again that stand side by side.</summary>
internal sealed class ParagraphPieces(SentenceSplitter sentences)
{
    private readonly Dictionary<Block, ParagraphBlock> origins = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where its sentences begin, counted in the whole paragraph, and behind them where it ends.</summary>
    public static ImmutableArray<int> BordersOf(ParagraphBlock paragraph, SentenceSplitter sentences)
    {
        (ParagraphBlock whole, int start, int length) = PartOf(paragraph);
        IEnumerable<int> inside = sentences.Split(whole.Text.Text.Substring(start, length)).Skip(1).Select(sentence => start + sentence.Start);
        return [start, .. inside, start + length];
    }

    /// <inheritdoc cref="BordersOf(ParagraphBlock, SentenceSplitter)"/>
    public ImmutableArray<int> BordersOf(ParagraphBlock paragraph) => BordersOf(paragraph, sentences);

    /// <param name="from">As <see cref="BordersOf(ParagraphBlock)"/> counts.</param>
    public ParagraphBlock Piece(ParagraphBlock paragraph, int from, int to)
    {
        ParagraphBlock origin = OriginOf(paragraph);
        ParagraphBlock piece = Cut(origin, from, to);
        origins[piece] = origin;
        return piece;
    }

    /// <summary>The paragraph that a piece was cut from; any other is its own.</summary>
    public ParagraphBlock OriginOf(ParagraphBlock paragraph) => origins.GetValueOrDefault(paragraph, paragraph);

    /// <summary>The same blocks, with pieces of one paragraph that follow one another as one.</summary>
    public IEnumerable<Block> Joined(IEnumerable<Block> blocks)
    {
        List<Block> joined = [];
        foreach (Block block in blocks)
        {
            if (block is ParagraphBlock next && joined is [.., ParagraphBlock last] && Follows(last, next))
            {
                ParagraphBlock origin = OriginOf(last);
                (_, int start, int length) = PartOf(origin);
                int from = PartOf(last).Start;
                int to = PartOf(next).Start + PartOf(next).Length;
                joined[^1] = from == start && to == start + length ? origin : Piece(origin, from, to);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    /// <summary>Where a stretch of a paragraph's own text stands in the whole.</summary>
    public static int PlaceInWhole(ParagraphBlock paragraph, int start)
    {
        (ParagraphBlock whole, int from, int length) = PartOf(paragraph);
        string text = whole.Text.Text.Substring(from, length);
        return paragraph.Part is null ? start : from + (text.Length - text.TrimStart().Length) + start;
    }

    private bool Follows(ParagraphBlock last, ParagraphBlock next) =>
        origins.ContainsKey(last) && ReferenceEquals(OriginOf(last), OriginOf(next)) && PartOf(last).Start + PartOf(last).Length == PartOf(next).Start;

    private static ParagraphBlock Cut(ParagraphBlock paragraph, int from, int to)
    {
        ParagraphBlock whole = PartOf(paragraph).Whole;
        return paragraph with { Text = whole.Text.Slice(from, to - from), Part = new ParagraphPart(whole, from, to - from) };
    }

    private static (ParagraphBlock Whole, int Start, int Length) PartOf(ParagraphBlock paragraph) =>
        paragraph.Part is { } part ? (part.Whole, part.Start, part.Length) : (paragraph, 0, paragraph.Text.Text.Length);
}
