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
        if (processor.GetParserState(this, static () => new Leaf()).MayHoldTable(slice))
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

    /// <summary>The text that was asked about last.</summary>
    private sealed class Leaf
    {
        private string? text;
        private int last = -1;
        private bool hasLine;

        /// <summary>Whether a line stands behind the first pipe.</summary>
        public bool MayHoldTable(StringSlice slice)
        {
            if (!ReferenceEquals(text, slice.Text) || last != slice.End)
            {
                text = slice.Text;
                last = slice.End;
                hasLine = slice.AsSpan().Contains('\n');
            }

            return hasLine;
        }
    }
}
