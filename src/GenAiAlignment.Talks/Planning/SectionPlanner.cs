using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Makes the slides of a section and divides its blocks among their scripts: each block to one slide, in order.</summary>
internal sealed class SectionPlanner(SlideMaker slides, PromotedTexts promoted, KeySentences keySentences, TalkLabels labels)
{
    public ImmutableArray<SlideDraft> Plan(TalkSection section, EssaySection essay)
    {
        SlideDraft opening = new(SlideMaker.Section(section, essay.Heading.Span));
        ImmutableArray<SlideDraft> anchored = Anchored(section, essay.Blocks, opening);
        return anchored.IsEmpty ? WithPoints(section, essay, opening) : [opening, .. anchored];
    }

    /// <summary>The slides of blocks that make one (claims, promoted texts, figures), and in their scripts all blocks.</summary>
    /// <param name="opening">Takes what comes before the last lead-in of the first slide; <see langword="null"/> leaves it all to that slide.</param>
    /// <returns>Empty when no block makes a slide: then no script was filled.</returns>
    public ImmutableArray<SlideDraft> Anchored(TalkSection? section, ImmutableArray<Block> blocks, SlideDraft? opening)
    {
        SlideDraft?[] made = [.. blocks.Select(block => SlideOf(section, block))];
        int first = Array.FindIndex(made, draft => draft is not null);
        if (first < 0)
        {
            return [];
        }

        if (blocks[..first].Any(IsSpoken))
        {
            LeadIn(blocks, made, first, opening);
        }
        else
        {
            Follow(blocks, made, opening ?? made[first]!); // made[first] is not null: it was found
        }

        return [.. made.OfType<SlideDraft>()];
    }

    /// <summary>Blocks lead to the slide that comes next. Of those before the first slide it takes the last, and the opening slide the others.</summary>
    private static void LeadIn(ImmutableArray<Block> blocks, SlideDraft?[] made, int first, SlideDraft? opening)
    {
        int lastLead = Enumerable.Range(0, first).Last(i => IsSpoken(blocks[i]));
        SlideDraft last = made.OfType<SlideDraft>().Last();
        for (int i = 0; i < blocks.Length; i++)
        {
            SlideDraft next = made.Skip(i).FirstOrDefault(draft => draft is not null) ?? last;
            (i < lastLead && opening is not null ? opening : next).Script.Add(blocks[i]);
        }
    }

    /// <summary>The section states first and explains afterwards: blocks follow the slide before them.</summary>
    private static void Follow(ImmutableArray<Block> blocks, SlideDraft?[] made, SlideDraft opening)
    {
        SlideDraft current = opening;
        for (int i = 0; i < blocks.Length; i++)
        {
            current = made[i] ?? current;
            current.Script.Add(blocks[i]);
        }
    }

    /// <summary>A section that claims nothing: its key sentences. The section slide takes the first paragraph, when there are two or more.</summary>
    private ImmutableArray<SlideDraft> WithPoints(TalkSection section, EssaySection essay, SlideDraft opening)
    {
        ParagraphBlock[] paragraphs = [.. essay.Blocks.OfType<ParagraphBlock>()];
        if (paragraphs.Length == 0)
        {
            opening.Script.AddRange(essay.Blocks);
            return [opening];
        }

        SlideDraft points = new(SlideMaker.Points(section, essay.Heading.Span, labels.Points(section.Title.PlainText), keySentences.Choose(paragraphs)));
        int firstSpoken = essay.Blocks.IndexOf(paragraphs[0]);
        int shared = paragraphs.Length == 1 ? 0 : firstSpoken + 1;
        opening.Script.AddRange(essay.Blocks[..shared]);
        points.Script.AddRange(essay.Blocks[shared..]);
        return [opening, points];
    }

    private SlideDraft? SlideOf(TalkSection? section, Block block)
    {
        if (ClaimFinder.IsClaim(block))
        {
            return new SlideDraft(slides.Claim(section, (ParagraphBlock)block));
        }

        if (promoted[block] is var (promotion, text))
        {
            return new SlideDraft(SlideMaker.Promoted(section, promotion, text, block.Span));
        }

        return block is PictureBlock or TableBlock or CodeBlock or MathematicsBlock or ListBlock or DefinitionListBlock
            ? new SlideDraft(slides.Content(section, block))
            : null;
    }

    /// <summary>Whether a block is running text, and not a heading, a rule or a footnote.</summary>
    private static bool IsSpoken(Block block) => block is ParagraphBlock or QuoteBlock;
}
