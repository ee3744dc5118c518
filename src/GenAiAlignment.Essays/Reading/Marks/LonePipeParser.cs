using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>Takes pipes for text where no line follows: a table has two lines at least, and Markdig opens a cell at each pipe before it knows.</summary>
internal sealed class LonePipeParser : InlineParser, IMarkdownExtension
{
    public LonePipeParser() => OpeningCharacters = ['|'];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<PipeTableParser>(this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is { Lines.Count: > 1 })
        {
            return false;
        }

        int start = slice.Start;
        while (slice.CurrentChar == '|')
        {
            slice.SkipChar();
        }

        processor.Inline = new LiteralInline(new StringSlice(slice.Text, start, slice.Start - 1))
        {
            Span = new SourceSpan(processor.GetSourcePosition(start, out int line, out int column), processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }
}
