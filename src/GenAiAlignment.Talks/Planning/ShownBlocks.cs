using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>What of a block an audience sees: all of a table, list, quotation, code; of running text, which is said, its pictures.</summary>
internal static class ShownBlocks
{
    public static ImmutableArray<Block> Of(Block block) => block switch
    {
        PictureBlock picture => MayStandIn(picture) ? [picture] : [],
        ParagraphBlock => [.. BlockPictures.Of(block).Where(picture => picture.Size is not null)],
        TableBlock or ListBlock or DefinitionListBlock or QuoteBlock =>
            [.. BlockPictures.Apart(block).Where(part => part is not PictureBlock picture || picture.Size is not null || MayStandIn(picture))],
        AlertBlock alert => [.. alert.Blocks.SelectMany(part => BlockPictures.Apart(part)).Where(part => part is not PictureBlock picture || MayStandIn(picture))],
        CodeBlock or MathematicsBlock => [block],
        _ => [],
    };

    /// <summary>A picture that cannot be shown is named where it would stand; without a name nothing would be there to see.</summary>
    private static bool MayStandIn(PictureBlock picture) => picture.Size is not null || picture.IsNamed;
}
