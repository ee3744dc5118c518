using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>
/// Takes the beginnings of comments, declarations and instructions that nothing ends for text, before Markdig looks for each of their ends through the rest of
/// the text: that would take hours for a large file of them.
/// </summary>
internal sealed class OpenEndedTagParser : InlineParser, IMarkdownExtension
{
    public OpenEndedTagParser() => OpeningCharacters = ['<'];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (EndOf(slice) is not { } end || processor.GetParserState(this, static () => new Absences()).IsAhead(slice, end))
        {
            return false;
        }

        int place = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start)) { Span = new SourceSpan(place, place), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }

    private static string? EndOf(StringSlice slice) => (slice.PeekChar(), slice.PeekChar(2)) switch
    {
        ('?', _) => "?>",
        ('!', '[') => "]]>",
        ('!', '-') => "-->",
        ('!', _) => ">",
        _ => null,
    };

    /// <summary>What is known not to stand in the rest of a text.</summary>
    private sealed class Absences
    {
        private readonly HashSet<string> absent = [];
        private string? text;
        private int last;

        public bool IsAhead(StringSlice slice, string what)
        {
            if (!ReferenceEquals(text, slice.Text) || last != slice.End)
            {
                absent.Clear();
                text = slice.Text;
                last = slice.End;
            }

            if (absent.Contains(what))
            {
                return false;
            }

            bool isAhead = slice.AsSpan().Contains(what, StringComparison.Ordinal);
            if (!isAhead)
            {
                absent.Add(what);
            }

            return isAhead;
        }
    }
}
