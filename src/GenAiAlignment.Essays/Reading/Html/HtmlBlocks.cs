using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>Turns closed elements into blocks.</summary>
internal static class HtmlBlocks
{
    private const int HeadingLevel = 1;

    public static IEnumerable<Block> Of(HtmlElement element) => element.Name switch
    {
        ['h', >= '1' and <= '6'] => Heading(element),
        "blockquote" => element.Blocks.Count == 0 ? [] : [new QuoteBlock(element.Span, [.. element.Blocks])],
        "ul" or "ol" or "menu" or "dir" => List(element),
        "dl" => Definitions(element),
        "table" => [.. element.Blocks, .. HtmlTables.Of(element)],
        "figure" => Figure(element),
        _ => [.. element.Blocks, .. element.Parts.SelectMany(Of)],
    };

    /// <summary>Its lines in one text, and pictures behind it.</summary>
    private static IEnumerable<Block> Heading(HtmlElement element)
    {
        InlineText text = HtmlTexts.Joined(element.Blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text), " ");
        IEnumerable<Block> others = element.Blocks.Where(block => block is not ParagraphBlock);
        int level = element.Name[HeadingLevel] - '0';
        return text.IsEmpty ? others : [.. PictureParagraph.BehindHeading(new HeadingBlock(element.Span, level, text)), .. others];
    }

    private static ImmutableArray<Block> List(HtmlElement element)
    {
        ImmutableArray<ListItem> items = [.. element.Parts.Where(part => part.Blocks.Count > 0).Select(part => new ListItem(part.Span, [.. part.Blocks], null))];
        int first = int.TryParse(element.Tag["start"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 1;
        return items.IsEmpty ? [.. element.Blocks] : [.. element.Blocks, new ListBlock(element.Span, element.Name == "ol" ? first : null, items)];
    }

    private static ImmutableArray<Block> Definitions(HtmlElement element)
    {
        List<Definition> definitions = [];
        for (int i = 0; i < element.Parts.Count;)
        {
            HtmlElement first = element.Parts[i];
            ImmutableArray<InlineText>.Builder terms = ImmutableArray.CreateBuilder<InlineText>();
            ImmutableArray<Block>.Builder about = ImmutableArray.CreateBuilder<Block>();
            for (; i < element.Parts.Count && element.Parts[i].Name == "dt"; i++)
            {
                terms.Add(HtmlTexts.Joined(element.Parts[i].Blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text), " "));
                about.AddRange(element.Parts[i].Blocks.Where(block => block is not ParagraphBlock));
            }

            for (; i < element.Parts.Count && element.Parts[i].Name == "dd"; i++)
            {
                about.AddRange(element.Parts[i].Blocks);
            }

            definitions.Add(new Definition(first.Span, terms.ToImmutable(), about.ToImmutable()));
        }

        return definitions.Count == 0 ? [.. element.Blocks] : [.. element.Blocks, new DefinitionListBlock(element.Span, [.. definitions])];
    }

    /// <summary>The caption belongs to the last picture; without a picture it is a paragraph.</summary>
    private static IEnumerable<Block> Figure(HtmlElement element)
    {
        Block[] captions = [.. element.Parts.SelectMany(part => part.Blocks)];
        InlineText caption = HtmlTexts.Joined(captions.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text), " ");
        int last = element.Blocks.FindLastIndex(block => block is PictureBlock);
        return last < 0 || caption.IsEmpty
            ? [.. element.Blocks, .. captions]
            : [.. element.Blocks.Select((block, index) => index == last ? (PictureBlock)block with { Caption = caption } : block), .. captions.Where(block => block is not ParagraphBlock)];
    }
}
