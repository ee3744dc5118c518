using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>
/// Finds where numbered lists begin. PowerPoint counts on as long as neighbours of a level say the same first number, so saying that (and
/// not each item's own number) keeps a list whole when someone adds an item.
/// </summary>
internal static class ListNumbers
{
    /// <returns>For each paragraph the first number of its list; 1 where there is none.</returns>
    public static ImmutableArray<int> FirstNumbers(ImmutableArray<TextParagraph> paragraphs)
    {
        Dictionary<int, (int First, int Last)> open = [];
        ImmutableArray<int>.Builder firsts = ImmutableArray.CreateBuilder<int>(paragraphs.Length);
        foreach (TextParagraph paragraph in paragraphs)
        {
            foreach (int deeper in open.Keys.Where(level => level > paragraph.Level).ToArray())
            {
                open.Remove(deeper);
            }

            if (paragraph.Style.Bullet is not { Number: { } number } bullet || TypedSigns.IsTyped(bullet))
            {
                open.Remove(paragraph.Level);
                firsts.Add(1);
                continue;
            }

            bool goesOn = open.TryGetValue(paragraph.Level, out (int First, int Last) list) && list.Last + 1 == number;
            int first = goesOn ? list.First : number;
            open[paragraph.Level] = (first, number);
            firsts.Add(first);
        }

        return firsts.MoveToImmutable();
    }
}
