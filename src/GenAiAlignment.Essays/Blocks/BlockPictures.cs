using System.Collections.Immutable;

namespace GenAiAlignment.Essays.Blocks;

/// <summary>Pictures inside other blocks.</summary>
public static class BlockPictures
{
    /// <summary>All pictures of a block, in order; a picture is its own.</summary>
    public static IEnumerable<PictureBlock> Of(Block block) => block switch
    {
        PictureBlock picture => [picture],
        ParagraphBlock paragraph => Of(paragraph.Text),
        HeadingBlock heading => Of(heading.Text),
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row)).SelectMany(Of),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Of),
        QuoteBlock quote => quote.Blocks.SelectMany(Of),
        AlertBlock alert => alert.Blocks.SelectMany(Of),
        DefinitionListBlock list => list.Definitions.SelectMany(item => item.Terms.SelectMany(Of).Concat(item.Blocks.SelectMany(Of))),
        FootnoteBlock note => note.Blocks.SelectMany(Of),
        _ => [],
    };

    /// <summary>
    /// A block in parts, its pictures at their places: a list is cut behind the item that holds one, a quotation where it stands; a table and running
    /// text stay whole, and their pictures follow.
    /// </summary>
    public static ImmutableArray<Block> Apart(Block block) => block switch
    {
        _ when block is PictureBlock || !Of(block).Any() => [block],
        ListBlock list => [.. Lists(list)],
        QuoteBlock quote => [.. Quotes(quote)],
        AlertBlock alert => [alert with { Blocks = Without(alert.Blocks) }, .. Of(alert)],
        DefinitionListBlock list => [.. list.Definitions.SelectMany(item => Definitions(list, item))],
        FootnoteBlock note => [note with { Blocks = Without(note.Blocks) }, .. Of(note)],
        _ => [block, .. Of(block)],
    };

    private static IEnumerable<Block> Lists(ListBlock list)
    {
        List<ListItem> items = [];
        int next = list.FirstNumber ?? 0;
        foreach (ListItem item in list.Items)
        {
            ListItem text = item with { Blocks = Without(item.Blocks) };
            items.AddRange(text.Blocks.IsEmpty ? [] : [text]);
            PictureBlock[] pictures = [.. item.Blocks.SelectMany(Of)];
            if (pictures.Length > 0 && items.Count > 0)
            {
                yield return Part();
            }

            foreach (PictureBlock picture in pictures)
            {
                yield return picture;
            }
        }

        if (items.Count > 0)
        {
            yield return Part();
        }

        ListBlock Part()
        {
            ListBlock part = list with { FirstNumber = list.FirstNumber is null ? null : next, Items = [.. items] };
            next += items.Count;
            items.Clear();
            return part;
        }
    }

    private static IEnumerable<Block> Quotes(QuoteBlock quote)
    {
        List<Block> words = [];
        foreach (Block inner in quote.Blocks)
        {
            words.AddRange(Without([inner]));
            PictureBlock[] pictures = [.. Of(inner)];
            if (pictures.Length > 0 && words.Count > 0)
            {
                yield return quote with { Blocks = [.. words] };
                words.Clear();
            }

            foreach (PictureBlock picture in pictures)
            {
                yield return picture;
            }
        }

        if (words.Count > 0)
        {
            yield return quote with { Blocks = [.. words] };
        }
    }

    private static IEnumerable<Block> Definitions(DefinitionListBlock list, Definition item) =>
        [list with { Definitions = [item with { Blocks = Without(item.Blocks) }] }, .. item.Terms.SelectMany(Of), .. item.Blocks.SelectMany(Of)];

    /// <summary>The blocks without pictures of their own; running text keeps its words.</summary>
    private static ImmutableArray<Block> Without(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Without)];

    private static IEnumerable<Block> Without(Block block)
    {
        switch (block)
        {
            case PictureBlock:
                return [];
            case ListBlock list:
                ImmutableArray<ListItem> items = [.. list.Items.Select(item => item with { Blocks = Without(item.Blocks) }).Where(item => !item.Blocks.IsEmpty)];
                return items.IsEmpty ? [] : [list with { Items = items }];
            case QuoteBlock quote:
                ImmutableArray<Block> words = Without(quote.Blocks);
                return words.IsEmpty ? [] : [quote with { Blocks = words }];
            case AlertBlock alert:
                return [alert with { Blocks = Without(alert.Blocks) }];
            default:
                return [block];
        }
    }

    private static IEnumerable<PictureBlock> Of(InlineText text) => text.Runs.Select(run => run.Picture).OfType<PictureBlock>();
}
