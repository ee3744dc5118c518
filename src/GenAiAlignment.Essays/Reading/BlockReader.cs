using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading.Dialects;
using GenAiAlignment.Essays.Reading.Dialects.Alerts;
using GenAiAlignment.Foundation;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = GenAiAlignment.Foundation.SourceSpan;
using Markdown = Markdig.Syntax;
using DefinitionLists = Markdig.Extensions.DefinitionLists;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockReader(SourceText source, FootnoteNumbers footnotes, PictureFinder pictures)
{
    private readonly InlineReader inlines = new(source, footnotes, pictures);

    public ImmutableArray<Blocks.Block> Read(ContainerBlock container) => [.. container.SelectMany(Read)];

    private IEnumerable<Blocks.Block> Read(Markdown.Block block) => block switch
    {
        Markdown.HeadingBlock heading => [.. Text(heading, text => new Blocks.HeadingBlock(SpanOf(heading), heading.Level, text)).SelectMany(PictureParagraph.BehindHeading), .. Comments(heading)],
        Markdown.ParagraphBlock paragraph => [.. Text(paragraph, text => new Blocks.ParagraphBlock(SpanOf(paragraph), text)), .. Comments(paragraph)],
        LinesBlock { ProcessInlines: false } => [],
        LinesBlock lines => [.. Text(lines, text => new Blocks.ParagraphBlock(SpanOf(lines), text)), .. Comments(lines)],
        ContainerBlock { Count: > 0 } box when box[0] is AlertTitle title => [Alert(box, title)],
        Markdown.ListBlock list => [List(list)],
        Markdown.QuoteBlock quote => [new Blocks.QuoteBlock(SpanOf(quote), Read((ContainerBlock)quote))],
        MathBlock mathematics => [new MathematicsBlock(SpanOf(mathematics), LinesOf(mathematics))],
        FencedCodeBlock code => [new Blocks.CodeBlock(SpanOf(code), FirstWord(code.Info), LinesOf(code))],
        Markdown.CodeBlock code => [new Blocks.CodeBlock(SpanOf(code), null, LinesOf(code))],
        Markdown.ThematicBreakBlock rule => [new Blocks.ThematicBreakBlock(SpanOf(rule))],
        Markdown.HtmlBlock html => HtmlText.Read(SpanOf(html), LinesOf(html)).Select(pictures.Find).Where(found => found is not PictureBlock picture || !pictures.LeaveOut(picture)),
        Table table => [ReadTable(table)],
        DefinitionLists.DefinitionList list => [Definitions(list)],
        FootnoteGroup group => group.OfType<Footnote>().SelectMany(ReadFootnote),
        // Definitions of link targets are not text; here Markdig also leaves the footnotes that it knows no reference to.
        LinkReferenceDefinitionGroup group => group.OfType<FootnoteLinkReferenceDefinition>()
            .Select(definition => definition.Footnote)
            .Where(note => note.Order < 0)
            .SelectMany(ReadFootnote),
        ContainerBlock other => Read(other),
        _ => [],
    };

    /// <summary>Running text; a paragraph or heading of pictures alone is those pictures, and one without text is nothing.</summary>
    private ImmutableArray<Blocks.Block> Text(LeafBlock block, Func<InlineText, Blocks.Block> made)
    {
        InlineText text = inlines.Read(block.Inline);
        ImmutableArray<Blocks.Block> pictures = [.. PictureParagraph.Of(text)];
        return !pictures.IsEmpty || text.IsEmpty ? pictures : [made(text)];
    }

    /// <summary>Comments inside running text speak to the speaker, as those between paragraphs do.</summary>
    private IEnumerable<Blocks.Block> Comments(LeafBlock block)
    {
        ImmutableArray<string> comments = block.Inline is null
            ? []
            : [.. block.Inline.FindDescendants<HtmlInline>().SelectMany(html => HtmlText.CommentsOf(html.Tag))];
        return comments.IsEmpty ? [] : [new Blocks.HtmlBlock(SpanOf(block), "", comments)];
    }

    /// <summary>A box that has a title and nothing in it says what the title says.</summary>
    private Blocks.Block Alert(ContainerBlock box, AlertTitle title)
    {
        SourceSpan span = SpanOf(box);
        InlineText words = inlines.Read(title.Inline);
        ImmutableArray<Blocks.Block> blocks = [.. box.Skip(1).SelectMany(Read)];
        if (blocks.IsEmpty && !words.IsEmpty)
        {
            return new Blocks.AlertBlock(span, title.Kind, InlineText.Empty, [new Blocks.ParagraphBlock(SpanOf(title), words)]);
        }

        return title.Kind == AlertKinds.Quotation && words.IsEmpty ? new Blocks.QuoteBlock(span, blocks) : new Blocks.AlertBlock(span, title.Kind, words, blocks);
    }

    private Blocks.ListBlock List(Markdown.ListBlock list)
    {
        int? first = list.IsOrdered ? (int.TryParse(list.OrderedStart, out int number) ? number : 1) : null;
        return new Blocks.ListBlock(SpanOf(list), first, [.. list.OfType<ListItemBlock>().Select(item =>
            new Blocks.ListItem(SpanOf(item), Read((ContainerBlock)item), TaskOf(item)))]);
    }

    private static bool? TaskOf(ListItemBlock item) =>
        item is [Markdown.ParagraphBlock { Inline.FirstChild: TaskList task }, ..] ? task.Checked : null;

    private TableBlock ReadTable(Table table)
    {
        ImmutableArray<ImmutableArray<InlineText>> rows = [.. table.OfType<TableRow>().Select(row =>
            (ImmutableArray<InlineText>)[.. row.OfType<TableCell>().Select(Cell)])];
        int columns = rows.Length == 0 ? 0 : rows.Max(row => row.Length);
        ImmutableArray<ImmutableArray<InlineText>> full =
            [.. rows.Select(row => row.AddRange(Enumerable.Repeat(InlineText.Empty, columns - row.Length)))];
        ImmutableArray<ColumnAlignment> alignments = [.. Enumerable.Range(0, columns).Select(index =>
            index < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[index].Alignment) : ColumnAlignment.Natural)];
        return new TableBlock(SpanOf(table), alignments, full[0], full[1..]);
    }

    private InlineText Cell(TableCell cell) =>
        cell.OfType<LeafBlock>().FirstOrDefault()?.Inline is { } inline ? inlines.Read(inline) : InlineText.Empty;

    private static ColumnAlignment AlignmentOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Centre,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Natural,
    };

    private DefinitionListBlock Definitions(DefinitionLists.DefinitionList list) =>
        new(SpanOf(list), [.. list.OfType<DefinitionLists.DefinitionItem>().Select(item => new Definition(
            SpanOf(item),
            [.. item.OfType<DefinitionLists.DefinitionTerm>().Select(term => inlines.Read(term.Inline))],
            [.. item.Where(child => child is not DefinitionLists.DefinitionTerm).SelectMany(Read)]))]);

    /// <summary>A footnote without text is none.</summary>
    private IEnumerable<FootnoteBlock> ReadFootnote(Footnote note)
    {
        string label = FootnoteNumbers.NameOf(note);
        ImmutableArray<Blocks.Block> blocks = Read((ContainerBlock)note);
        return blocks.IsEmpty ? [] : [new FootnoteBlock(SpanOf(note), label, footnotes[label], blocks)];
    }

    private static string? FirstWord(string? info) => string.IsNullOrWhiteSpace(info) ? null : info.Split(' ')[0];

    private static string LinesOf(LeafBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");

    private SourceSpan SpanOf(MarkdownObject item)
    {
        int start = Math.Clamp(item.Span.Start, 0, source.Text.Length);
        return new SourceSpan(source, start, Math.Clamp(item.Span.Length, 0, source.Text.Length - start));
    }
}
