using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Finds the texts that the settings promote: a paragraph, a strong run or a sentence that begins as they say.</summary>
internal sealed class PromotedTexts
{
    private readonly Dictionary<Block, (Promotion Promotion, InlineText Text)> found = new(ReferenceEqualityComparer.Instance);

    private PromotedTexts()
    {
    }

    public static PromotedTexts Find(
        ImmutableArray<Block> blocks, ImmutableArray<Promotion> promotions, SentenceSplitter sentences, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        PromotedTexts promoted = new();
        if (promotions.IsEmpty)
        {
            return promoted;
        }

        (ParagraphBlock Paragraph, InlineText Text)[] candidates = [.. blocks.SelectMany(ParagraphsOf).SelectMany(paragraph => Candidates(paragraph, sentences))];
        foreach (Promotion promotion in promotions)
        {
            string opening = Normal(promotion.Opening);
            int match = Array.FindIndex(candidates, candidate => Normal(candidate.Text.PlainText).StartsWith(opening, StringComparison.Ordinal));
            if (match < 0)
            {
                diagnostics.Add(Diagnostics.NothingToPromote(
                    promotion.Span, promotion.Opening, candidates.Select(candidate => candidate.Text.PlainText)));
            }
            else if (ClaimFinder.IsClaim(candidates[match].Paragraph) || !promoted.Add(blocks, promotion, candidates[match]))
            {
                diagnostics.Add(Diagnostics.PromotedTwice(promotion.Span));
            }
        }

        return promoted;
    }

    /// <summary>What of a block is promoted; <see langword="null"/> for most.</summary>
    public (Promotion Promotion, InlineText Text)? this[Block block] => found.TryGetValue(block, out var promoted) ? promoted : null;

    private bool Add(ImmutableArray<Block> blocks, Promotion promotion, (ParagraphBlock Paragraph, InlineText Text) candidate)
    {
        Block owner = blocks.First(block => ParagraphsOf(block).Contains(candidate.Paragraph));
        return found.TryAdd(owner, (promotion, candidate.Text));
    }

    private static IEnumerable<ParagraphBlock> ParagraphsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph],
        QuoteBlock quote => quote.Blocks.SelectMany(ParagraphsOf),
        _ => [],
    };

    /// <summary>The whole paragraph first, then its strong runs, then its sentences.</summary>
    private static IEnumerable<(ParagraphBlock Paragraph, InlineText Text)> Candidates(ParagraphBlock paragraph, SentenceSplitter sentences)
    {
        yield return (paragraph, paragraph.Text);
        foreach (InlineRun run in paragraph.Text.Runs.Where(run => run.Style.HasFlag(InlineStyle.Strong)))
        {
            yield return (paragraph, new InlineText([run]));
        }

        foreach ((int start, int length) in sentences.Split(paragraph.Text.Text))
        {
            yield return (paragraph, paragraph.Text.Slice(start, length));
        }
    }

    /// <summary>Quotation marks and letter case differ between what is written and what is typed into settings.</summary>
    private static string Normal(string text) =>
        string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || letter == ' ')).Trim().ToLowerInvariant();
}
