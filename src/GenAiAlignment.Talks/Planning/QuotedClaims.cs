using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Claims set off as block quotations; who said them, at their end, is no part of them.</summary>
internal sealed class QuotedClaims(SentenceShape shape, SentenceSplitter sentences)
{
    public ShapedEssay Read(ImmutableArray<Block> blocks)
    {
        ImmutableArray<(Block, InlineText)> claims = [.. blocks
            .OfType<QuoteBlock>()
            .Select(quote => (quote, Quotation.Of(quote)))
            .Where(item => item.Item2 is { } quotation && !SentenceShape.IsOpen(quotation.Text.PlainText))
            .Select(item => ((Block)item.quote, ClaimTexts.Short(item.Item2!.Text, sentences)))]; // filtered
        return new ShapedEssay(blocks, claims, claims.Count(claim => shape.IsStatement(claim.Item2.PlainText)));
    }
}
