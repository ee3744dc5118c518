using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>All running text of a block, in order.</summary>
internal static class BlockInlines
{
    public static IEnumerable<InlineText> Of(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        HeadingBlock heading => [heading.Text],
        QuoteBlock quote => quote.Blocks.SelectMany(Of),
        AlertBlock alert => alert.Blocks.SelectMany(Of).Prepend(alert.Title),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Of),
        DefinitionListBlock list => list.Definitions.SelectMany(item => item.Terms.Concat(item.Blocks.SelectMany(Of))),
        FootnoteBlock note => note.Blocks.SelectMany(Of),
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row)),
        PictureBlock picture => [picture.Caption],
        MathematicsBlock mathematics => [mathematics.Text],
        CodeBlock or HtmlBlock or ThematicBreakBlock => [],
        _ => throw new InvalidOperationException($"An unknown block: {block.GetType().Name}"),
    };
}
