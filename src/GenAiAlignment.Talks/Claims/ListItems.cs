using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Takes lists apart.</summary>
internal static class ListItems
{
    /// <summary>Each item's first block as a list of its own, with the item's number, and the item's other blocks behind it.</summary>
    public static IEnumerable<Block> Apart(ListBlock list)
    {
        for (int i = 0; i < list.Items.Length; i++)
        {
            ListItem item = list.Items[i];
            yield return new ListBlock(item.Span, list.FirstNumber + i, [item with { Blocks = [.. item.Blocks.Take(1)] }]);
            foreach (Block further in item.Blocks.Skip(1))
            {
                yield return further;
            }
        }
    }
}
