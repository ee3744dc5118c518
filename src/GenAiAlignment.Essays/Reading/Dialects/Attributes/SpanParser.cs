using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Attributes;

/// <summary>Reads a span with attributes, such as <c>[words]{.smallcaps}</c>, as its words.</summary>
internal sealed class SpanParser : InlineParser
{
    private readonly DialectMark span;

    public SpanParser(IDialect dialect)
    {
        OpeningCharacters = [']'];
        span = new DialectMark(dialect, "span", "read as text");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        LinkDelimiterInline? open = slice.PeekChar() == '{' ? processor.Inline?.FirstParentOfType<LinkDelimiterInline>() : null;
        if (open is not { IsActive: true, IsImage: false, Label: null } || AttributeList.Read(slice.AsSpan()[1..]) is not { } attributes)
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(span, open.Span.Start);
        ContainerInline words = new() { Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(slice.Start + attributes.Length)) };
        open.ReplaceBy(words);
        processor.Inline = words;
        processor.PostProcessInlines(0, words, null, false);
        words.IsClosed = true;
        slice.Start += 1 + attributes.Length;
        return true;
    }
}
