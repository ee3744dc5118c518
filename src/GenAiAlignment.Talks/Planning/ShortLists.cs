using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Puts short lists that follow one another, each with its label, on one slide: alone they would come and go faster than anybody reads.</summary>
internal static class ShortLists
{
    /// <summary>Eight seconds of speech.</summary>
    private const int MostWords = 20;

    /// <summary>Labels and items of one slide.</summary>
    private const int MostLines = 10;

    /// <param name="made">For each block the slide it makes; slides that are joined leave one, where the first stood.</param>
    /// <param name="heading">What the lists together are called; <see langword="null"/> leaves the first one's title.</param>
    public static void Join(ImmutableArray<Block> blocks, SlideDraft?[] made, InlineText? heading)
    {
        int start = 0;
        while (start < blocks.Length)
        {
            List<int> group = GroupFrom(blocks, made, start);
            if (group.Count > 1)
            {
                ContentSlide slide = (ContentSlide)made[group[0]]!.Slide; // a group holds content slides only
                ImmutableArray<Block> joined = [.. group.SelectMany(index => IsLabel(blocks, index - 1) ? [blocks[index - 1], blocks[index]] : new[] { blocks[index] })];
                foreach (int index in group)
                {
                    made[index] = null;
                }

                made[group[0]] = new SlideDraft(slide with { Blocks = joined, Title = heading ?? slide.Title }) { Own = blocks[group[0]] };
            }

            start = group.Count == 0 ? start + 1 : group[^1] + 1;
        }
    }

    /// <summary>The short lists from a place on that fit one slide; nothing but their labels stands between them.</summary>
    private static List<int> GroupFrom(ImmutableArray<Block> blocks, SlideDraft?[] made, int start)
    {
        List<int> group = [];
        int lines = 0;
        for (int i = start; i < blocks.Length; i++)
        {
            if (IsLabel(blocks, i) && made[i] is null && i + 1 < blocks.Length && IsShort(blocks[i + 1], made[i + 1]))
            {
                continue;
            }

            int own = IsShort(blocks[i], made[i]) ? ((ListBlock)blocks[i]).Items.Length + (IsLabel(blocks, i - 1) ? 1 : 0) : MostLines + 1;
            if (lines + own > MostLines)
            {
                break;
            }

            group.Add(i);
            lines += own;
        }

        return group;
    }

    private static bool IsShort(Block block, SlideDraft? draft) =>
        block is ListBlock list && draft is { Slide: ContentSlide } && NotesWriter.WordsOf(list) <= MostWords && list.Items.All(item => item.Blocks is [ParagraphBlock]);

    private static bool IsLabel(ImmutableArray<Block> blocks, int index) =>
        index >= 0 && blocks[index] is ParagraphBlock paragraph && (Introductions.Introduces(paragraph) || BoldText.IsWhole(paragraph)) && Introductions.LabelOf(paragraph) is not null;
}
