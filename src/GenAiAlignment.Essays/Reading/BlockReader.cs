using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading.Dialects;
using GenAiAlignment.Essays.Reading.Dialects.Alerts;
using GenAiAlignment.Essays.Reading.Formulas;
using GenAiAlignment.Essays.Reading.Html;
using GenAiAlignment.Essays.Reading.Marks;
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
/// <param name="stars">Notes the stars that mark nothing.</param>
/// <param name="formulas">Notes the formulas that stay as they are written.</param>
internal sealed class BlockReader(SourceText source, FootnoteNumbers footnotes, PictureFinder pictures, StrayStars stars, FormulaReader formulas)
{
    private const string EscapedPipe = "\\|";

    private readonly InlineReader inlines = new(source, footnotes, pictures, formulas);

    public ImmutableArray<Blocks.Block> Read(ContainerBlock container) =>
        container.Any(block => block is HtmlPieces) ? ReadWithHtml(container) : [.. container.SelectMany(Read)];

    /// <summary>Elements of HTML hold what stands between their tags, other blocks included.</summary>
    private ImmutableArray<Blocks.Block> ReadWithHtml(ContainerBlock container)
    {
        HtmlTree tree = new();
        ClosingsAhead closings = new(container);
        for (int i = 0; i < container.Count; i++)
        {
            if (container[i] is HtmlPieces pieces)
            {
                Add(tree, pieces);
                if (!tree.OpenNames.Take(1).All(name => closings.Has(name, i)))
                {
                    tree.CloseAll();
                }
            }
            else
            {
                Add(tree, Read(container[i]));
            }
        }

        return tree.Finish();
    }

    private void Add(HtmlTree tree, HtmlPieces pieces)
    {
        OpenTags tags = new();
        foreach (Markdown.Block piece in pieces)
        {
            switch (piece)
            {
                case HtmlTagPiece { Tag.IsClosing: true } end:
                    tree.Close(end.Tag, SpanOf(end));
                    break;
                case HtmlTagPiece start:
                    tree.Open(start.Tag, SpanOf(start));
                    break;
                case HtmlCodePiece code:
                    tree.Add(new Blocks.CodeBlock(SpanOf(code), code.Language, code.Code));
                    break;
                case HtmlTextPiece text:
                    Add(tree, [.. Text(text, words => new Blocks.ParagraphBlock(SpanOf(text), words), tags), .. Comments(text)]);
                    break;
            }
        }
    }

    private static void Add(HtmlTree tree, IEnumerable<Blocks.Block> blocks)
    {
        foreach (Blocks.Block block in blocks)
        {
            tree.Add(block);
        }
    }

    private IEnumerable<Blocks.Block> Read(Markdown.Block block) => block switch
    {
        Markdown.HeadingBlock heading => [.. Text(heading, text => new Blocks.HeadingBlock(SpanOf(heading), heading.Level, text)).SelectMany(PictureParagraph.BehindHeading), .. Comments(heading)],
        Markdown.ParagraphBlock paragraph when BoldLines.In(paragraph) is { Length: > 1 } lines => [.. Comments(paragraph), .. Lines(lines)],
        Markdown.ParagraphBlock paragraph => [.. Text(paragraph, text => new Blocks.ParagraphBlock(SpanOf(paragraph), text)), .. Comments(paragraph)],
        LinesBlock { ProcessInlines: false } => [],
        LinesBlock lines => [.. Text(lines, text => new Blocks.ParagraphBlock(SpanOf(lines), text)), .. Comments(lines)],
        ContainerBlock { Count: > 0 } box when box[0] is AlertTitle title => [Alert(box, title)],
        Markdown.ListBlock list => List(list),
        Markdown.QuoteBlock quote => Read((ContainerBlock)quote) is { IsEmpty: false } said ? [new Blocks.QuoteBlock(SpanOf(quote), said)] : [],
        MathBlock mathematics => [formulas.ReadBlock(SpanOf(mathematics), LinesOf(mathematics))],
        FencedCodeBlock code => [new Blocks.CodeBlock(SpanOf(code), FirstWord(code.Info), LinesOf(code))],
        Markdown.CodeBlock code => [new Blocks.CodeBlock(SpanOf(code), null, LinesOf(code))],
        Markdown.ThematicBreakBlock rule => [new Blocks.ThematicBreakBlock(SpanOf(rule))],
        // It stands behind its block, taken to pieces.
        Markdown.HtmlBlock => [],
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
    /// <param name="tags">That are open where the text begins; <see langword="null"/> for none.</param>
    private ImmutableArray<Blocks.Block> Text(LeafBlock block, Func<InlineText, Blocks.Block> made, OpenTags? tags = null)
    {
        InlineText text = Marked(block.Inline, tags);
        ImmutableArray<Blocks.Block> pictures = [.. PictureParagraph.Of(text)];
        return !pictures.IsEmpty || text.IsEmpty ? pictures : [made(text)];
    }

    private InlineText Marked(ContainerInline? text, OpenTags? tags = null)
    {
        stars.TakeOff(text);
        return inlines.Read(text, tags);
    }

    /// <summary>Lines that are bold from end to end are paragraphs of their own where each is a sentence; else they stay lines.</summary>
    private ImmutableArray<Blocks.Block> Lines(ImmutableArray<ContainerInline> lines)
    {
        ImmutableArray<Blocks.ParagraphBlock> paragraphs = [.. lines.Select(line => new Blocks.ParagraphBlock(SpanOf(line), Marked(line)))];
        return paragraphs.All(paragraph => BoldLines.EndsSentence(paragraph.Text.PlainText))
            ? [.. paragraphs]
            : [new Blocks.ParagraphBlock(paragraphs[0].Span with { Length = paragraphs[^1].Span.End - paragraphs[0].Span.Start }, HtmlTexts.Joined(paragraphs.Select(paragraph => paragraph.Text), "\n"))];
    }

    /// <summary>Comments inside running text speak to the speaker, as those between paragraphs do.</summary>
    private IEnumerable<Blocks.Block> Comments(LeafBlock block)
    {
        ImmutableArray<string> comments = block.Inline is null
            ? []
            : [.. block.Inline.FindDescendants<HtmlInline>().Select(html => new HtmlTag(html.Tag).Comment).OfType<string>().Where(comment => !ToolComments.Has(comment))];
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

    /// <summary>A list without text is none, and neither are bullets without text; the numbers of numbered items stay what they are.</summary>
    private IEnumerable<Blocks.Block> List(Markdown.ListBlock list)
    {
        int? first = list.IsOrdered ? (int.TryParse(list.OrderedStart, out int number) ? number : 1) : null;
        List<Blocks.ListItem> items = [.. list.OfType<ListItemBlock>().Select(item => new Blocks.ListItem(SpanOf(item), Read((ContainerBlock)item), TaskOf(item)))];
        int last = items.FindLastIndex(item => !item.Blocks.IsEmpty);
        items.RemoveRange(last + 1, items.Count - last - 1);
        if (first is null)
        {
            items.RemoveAll(item => item.Blocks.IsEmpty);
        }

        return items.Count == 0 ? [] : [new Blocks.ListBlock(SpanOf(list), first, [.. items])];
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

    private InlineText Cell(TableCell cell) => cell.OfType<LeafBlock>().FirstOrDefault()?.Inline is { } inline ? WithPipes(Marked(inline)) : InlineText.Empty;

    /// <summary>In a cell a backslash keeps the pipe behind it from ending the cell, even inside code (GitHub Flavored Markdown, 4.10).</summary>
    private static InlineText WithPipes(InlineText cell) => cell.Runs.Any(run => run.Text.Contains(EscapedPipe, StringComparison.Ordinal) && run.Style.HasFlag(InlineStyle.Code))
        ? new InlineText([.. cell.Runs.Select(run => run.Style.HasFlag(InlineStyle.Code) ? run with { Text = run.Text.Replace(EscapedPipe, "|", StringComparison.Ordinal) } : run)])
        : cell;

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
