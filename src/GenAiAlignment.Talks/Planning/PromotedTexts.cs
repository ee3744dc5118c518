using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Finds the texts that the settings promote: a paragraph, a strong run or a sentence that begins as they say.</summary>
internal sealed class PromotedTexts
{
    private readonly Dictionary<Block, (Promotion Promotion, InlineText Text)> found = new(ReferenceEqualityComparer.Instance);

    private PromotedTexts()
    {
    }

    public static PromotedTexts Find(
        ClaimIndex claims, ImmutableArray<Promotion> promotions, SentenceSplitter sentences, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        PromotedTexts promoted = new();
        if (promotions.IsEmpty)
        {
            return promoted;
        }

        (Block Owner, InlineText Text)[] candidates = [.. claims.Blocks
            .SelectMany(block => ParagraphsOf(block).Select(paragraph => (block, paragraph)))
            .SelectMany(item => Candidates(item.paragraph, sentences).Select(text => (item.block, text)))];
        foreach (Promotion promotion in promotions)
        {
            int match = Array.FindIndex(candidates, candidate => BlockOpenings.Begins(candidate.Text.PlainText, promotion.Opening));
            if (match < 0)
            {
                diagnostics.Add(Diagnostics.NothingBeginsWith(
                    promotion.Span, "text", promotion.Opening, candidates.Select(candidate => candidate.Text.PlainText)));
            }
            else if (claims[candidates[match].Owner] is { IsAuthors: true } || !promoted.found.TryAdd(candidates[match].Owner, (promotion, candidates[match].Text)))
            {
                diagnostics.Add(Diagnostics.PromotedTwice(promotion.Span));
            }
        }

        return promoted;
    }

    /// <summary>What of a block is promoted; <see langword="null"/> for most.</summary>
    public (Promotion Promotion, InlineText Text)? this[Block block] => found.TryGetValue(block, out var promoted) ? promoted : null;

    private static IEnumerable<ParagraphBlock> ParagraphsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph],
        QuoteBlock quote => quote.Blocks.SelectMany(ParagraphsOf),
        AlertBlock alert => alert.Blocks.SelectMany(ParagraphsOf),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(ParagraphsOf),
        _ => [],
    };

    /// <summary>The whole paragraph first, then its strong runs, then its sentences.</summary>
    private static IEnumerable<InlineText> Candidates(ParagraphBlock paragraph, SentenceSplitter sentences) =>
    [
        paragraph.Text,
        .. paragraph.Text.Runs.Where(run => run.Style.HasFlag(InlineStyle.Strong)).Select(run => new InlineText([run])),
        .. sentences.Split(paragraph.Text.Text).Select(place => paragraph.Text.Slice(place.Start, place.Length)),
    ];
}
