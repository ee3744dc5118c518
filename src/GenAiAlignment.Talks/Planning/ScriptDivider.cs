using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Settings;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Divides the blocks of a stretch among the scripts of its slides.</summary>
internal sealed class ScriptDivider(BlockSlides slides, ClaimIndex claims)
{
    /// <param name="made">For each block the slide it makes, or <see langword="null"/>.</param>
    /// <param name="first">Takes what nothing else takes.</param>
    /// <param name="opening">The slide that opens the section; <see langword="null"/> when the stretch has none.</param>
    /// <param name="order">The author's choice; <see langword="null"/> lets the text show it.</param>
    public void Divide(ImmutableArray<Block> blocks, SlideDraft?[] made, SlideDraft first, SlideDraft? opening, NotesOrder? order)
    {
        int firstPoint = blocks.TakeWhile(block => !slides.IsPoint(block)).Count();
        if (firstPoint < blocks.Length && LeadIns.Are(blocks[..firstPoint], claims[blocks[firstPoint]], order))
        {
            LeadIn(blocks, made, first, opening);
        }
        else
        {
            Follow(blocks, made, first, 0);
        }
    }

    /// <summary>The text states first and explains afterwards: blocks follow the slide before them, but what introduces a slide goes with it.</summary>
    public static void Follow(ImmutableArray<Block> blocks, SlideDraft?[] made, SlideDraft current, int start)
    {
        for (int i = start; i < blocks.Length; i++)
        {
            current = made[i] ?? current;
            SlideDraft? introduced = i + 1 < blocks.Length && made[i] is null && Introductions.Introduces(blocks[i]) ? made[i + 1] : null;
            current = introduced ?? current;
            current.Script.Add(blocks[i]);
        }
    }

    /// <summary>
    /// Blocks lead to the slide that comes next. Of those before the first slide it takes the last, and the opening slide the others. Behind the
    /// last claim they follow the slide before them.
    /// </summary>
    private void LeadIn(ImmutableArray<Block> blocks, SlideDraft?[] made, SlideDraft first, SlideDraft? opening)
    {
        int lead = FirstOfLead(blocks, made);
        int last = LastIndex(blocks, slides.IsPoint);
        SlideDraft?[] next = new SlideDraft?[last + 1];
        for (int i = last; i >= 0; i--)
        {
            next[i] = made[i] ?? (i < last ? next[i + 1] : null);
        }

        for (int i = 0; i <= last; i++)
        {
            (i < lead && opening is not null ? opening : next[i] ?? first).Script.Add(blocks[i]);
        }

        Follow(blocks, made, next[last] ?? first, last + 1);
    }

    /// <summary>Where the text begins that the first slide keeps for itself: its last spoken block, with a heading above that.</summary>
    private static int FirstOfLead(ImmutableArray<Block> blocks, SlideDraft?[] made)
    {
        int shown = Array.FindIndex(made, draft => draft is not null);
        int lead = LastIndex(blocks[..shown], LeadIns.IsSpoken);
        while (lead > 0 && blocks[lead - 1] is HeadingBlock)
        {
            lead--;
        }

        return lead;
    }

    private static int LastIndex(ImmutableArray<Block> blocks, Func<Block, bool> isSought)
    {
        for (int i = blocks.Length - 1; i >= 0; i--)
        {
            if (isSought(blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
