using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Claims in bold: paragraphs that are strong from end to end, those inside quotations and lists included, without those that end in a colon or
/// a question mark. Where more paragraphs open with bold words that announce a claim (<c>Thesis:</c>), those are the claims.
/// </summary>
internal sealed class BoldClaims(LanguageData language, SentenceShape shape, SentenceSplitter sentences)
{
    private const string LabelMarks = ":：";

    private readonly FrozenSet<string> labels = language.Words("sentences", "claim-labels").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public ShapedEssay Read(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block> apart = [.. blocks.SelectMany(Apart)];
        ImmutableArray<(Block, InlineText)> standing = [.. apart.Select(block => (block, Text: TextOf(block))).Where(item => item.Text is not null).Select(item => (item.block, item.Text!))];
        ImmutableArray<(Block, InlineText)> announced =
            [.. blocks.OfType<ParagraphBlock>().Select(block => (block, Text: Announced(block))).Where(item => item.Text is not null).Select(item => ((Block)item.block, item.Text!))];
        int strength = standing.Count(claim => shape.IsStatement(claim.Item2.PlainText));
        return announced.Length > strength
            ? new ShapedEssay(blocks, announced, announced.Length)
            : new ShapedEssay(apart, standing, strength);
    }

    /// <summary>A list of nothing but bold items is taken apart, item by item.</summary>
    private static IEnumerable<Block> Apart(Block block) =>
        block is ListBlock list && list.Items.All(item => item.Blocks is [ParagraphBlock first, ..] && ClaimFinder.IsStrong(first)) ? ListItems.Apart(list) : [block];

    private static InlineText? TextOf(Block block)
    {
        ParagraphBlock? paragraph = block switch
        {
            ParagraphBlock own => own,
            QuoteBlock { Blocks: [ParagraphBlock only] } => only,
            ListBlock { Items: [{ Blocks: [ParagraphBlock only] }] } => only,
            _ => null,
        };
        return paragraph is not null && ClaimFinder.IsStrong(paragraph) && !SentenceShape.IsOpen(paragraph.Text.PlainText)
            ? paragraph.Text.Slice(0, paragraph.Text.Text.Length)
            : null;
    }

    /// <summary>What stands behind bold words that announce a claim.</summary>
    private InlineText? Announced(ParagraphBlock paragraph)
    {
        InlineText text = paragraph.Text;
        if (text.Runs is not [var first, ..] || !first.Style.HasFlag(InlineStyle.Strong))
        {
            return null;
        }

        int strong = text.Runs.TakeWhile(run => run.Style.HasFlag(InlineStyle.Strong)).Sum(run => run.Text.Length);
        int colon = text.Text.AsSpan().IndexOfAny(LabelMarks[0], LabelMarks[1]);
        if (colon < 0 || colon > strong || !labels.Contains(text.Text[..colon].Trim()))
        {
            return null;
        }

        InlineText rest = text.Slice(colon + 1, text.Text.Length - colon - 1);
        return rest.IsEmpty ? null : ClaimTexts.Short(rest, sentences);
    }
}
