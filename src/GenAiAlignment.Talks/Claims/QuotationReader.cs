using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Claims set off as block quotations: short ones that no sentence introduces, and that nobody is named for, unless they stand right under their
/// heading and so say what it is about.
/// </summary>
internal sealed class QuotationReader(QuoteIntroductions introductions, SentenceShape shape) : IClaimReader
{
    private const int MostWords = 30;

    public ClaimSignal Signal => ClaimSignal.Quotes;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay) =>
        from passage in essay.Argument
        from place in passage.Blocks.Select((block, index) => (Block: block, Before: index > 0 ? passage.Blocks[index - 1] : null))
        where place.Block is QuoteBlock && !introductions.Introduce(place.Before)
        let quote = (QuoteBlock)place.Block
        let quotation = Quotation.Of(quote)
        where quotation is not null && (quotation.Attribution is null || place.Before is null) && !SentenceShape.IsOpen(quotation.Text.PlainText) && WordCounter.Count(quotation.Text.PlainText) <= MostWords
        let leaf = (ParagraphBlock)quote.Blocks[0]
        select ClaimCandidate.Create(
            Signal, quote, null, leaf, quotation.Range, shape.IsStatement(quotation.Text.PlainText));
}
