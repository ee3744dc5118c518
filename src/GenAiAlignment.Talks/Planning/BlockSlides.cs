using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Gives blocks their slides: claims, what the author promotes, and what is shown rather than said.</summary>
internal sealed class BlockSlides(SlideMaker slides, ClaimIndex claims, AuthorsHand hand, ClaimFigures figures, QuoteIntroductions introductions, ListPoints lists, SentenceSplitter sentences)
{
    /// <summary>A longer quotation is set as text.</summary>
    private const int MostWordsOfQuote = 60;

    /// <summary>Whether a block says what its slide is for: then paragraphs lead to it.</summary>
    public bool IsPoint(Block block) => !hand.Skips(block) && (claims[block] is not null || hand.Promoted[block] is not null);

    /// <param name="topic">What the text before a block calls it.</param>
    /// <param name="before">The block before it; <see langword="null"/> when it is the first.</param>
    /// <returns><see langword="null"/> for a block that is only said.</returns>
    public SlideDraft? Of(TalkSection? section, Block block, InlineText? topic, Block? before)
    {
        if (hand.Skips(block))
        {
            return null;
        }

        if (hand.Promoted[block] is var (promotion, text))
        {
            return new SlideDraft(SlideMaker.Promoted(section, promotion, text, block.Span)) { Own = block };
        }

        if (claims[block] is { } claim)
        {
            return new SlideDraft(claims.IsClaim(block)
                ? slides.Claim(section, block, claim, hand.TitleOf(block), figures[block])
                : SlideMaker.Statement(section, block, claim, hand.TitleOf(block))) { Own = block };
        }

        return figures.Contains(block) || TableOfContents.Is(block) ? null : Shown(section, block, topic, before);
    }

    private SlideDraft? Shown(TalkSection? section, Block block, InlineText? topic, Block? before)
    {
        ImmutableArray<Block> shown = [.. ShownBlocks.Of(block).Where(part => !figures.Contains(part))];
        return shown switch
        {
            [QuoteBlock { Blocks: [ParagraphBlock only] }] when only.Text.Runs.All(run => run.Link is not null || string.IsNullOrWhiteSpace(run.Text)) => null,
            [QuoteBlock quote] when Quotation.Of(quote) is { IsWhole: true } whole && WordCounter.Count(whole.Text.PlainText) <= MostWordsOfQuote
                && (whole.Attribution is not null || !introductions.Introduce(before)) => new SlideDraft(SlideMaker.Quote(section, whole, block.Span)) { Own = block },
            [QuoteBlock quote] when NotesWriter.WordsOf(quote) > MostWordsOfQuote && Quotation.Of(quote)?.Cut(sentences, MostWordsOfQuote) is { } cut =>
                new SlideDraft(SlideMaker.Quote(section, cut, block.Span)) { Own = block },
            [ListBlock list] when lists.Of(list) is { } openings => new SlideDraft(lists.AreStatements(openings)
                ? slides.Points(section, block.Span, topic, openings)
                : slides.Content(section, [ListPoints.Shortened(list, openings)], topic)) { Own = block },
            [] => null,
            _ => new SlideDraft(slides.Content(section, shown, block is AlertBlock alert ? alert.Title : topic)) { Own = block },
        };
    }
}
