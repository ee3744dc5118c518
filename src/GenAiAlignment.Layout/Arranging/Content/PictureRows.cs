using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Which pictures stand side by side: those that follow each other, up to three in a row, four in two rows.</summary>
internal static class PictureRows
{
    private const int MostInRow = 3;

    /// <summary>Blocks in groups: each group of several is a row of pictures.</summary>
    public static IEnumerable<ImmutableArray<Block>> Of(ImmutableArray<Block> blocks)
    {
        for (int i = 0; i < blocks.Length;)
        {
            int pictures = 0;
            while (pictures <= MostInRow + 1 && i + pictures < blocks.Length && blocks[i + pictures] is PictureBlock)
            {
                pictures++;
            }

            int count = Math.Max(1, pictures == MostInRow + 1 ? pictures / 2 : Math.Min(pictures, MostInRow));
            yield return blocks[i..(i + count)];
            i += count;
        }
    }
}
