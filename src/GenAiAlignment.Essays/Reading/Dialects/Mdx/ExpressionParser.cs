using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>
/// Leaves comments between <c>{/*</c> and <c>*/}</c> out, and in MDX expressions in braces too. One that is a text, a figure or the name of a constant is what it
/// stands for.
/// </summary>
internal sealed class ExpressionParser : InlineParser
{
    public const string OpenComment = "{/*";
    public const string CloseComment = "*/}";

    private readonly DialectMark comment;
    private readonly DialectMark expression;
    private readonly DialectMark value;

    public ExpressionParser(IDialect dialect)
    {
        OpeningCharacters = ['{'];
        comment = new DialectMark(dialect, "comment", "left out");
        expression = new DialectMark(dialect, "expression", "left out");
        value = new DialectMark(dialect, "expression", "read as text");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        DialectTally tally = DialectTally.Of(processor.Context);
        int position = processor.GetSourcePosition(slice.Start);
        if (slice.AsSpan().StartsWith(OpenComment) && slice.AsSpan().IndexOf(CloseComment) is > 0 and var end)
        {
            tally.Add(comment, position);
            LeftOut.Take(processor, ref slice, end + CloseComment.Length);
            return true;
        }

        StringSlice rest = slice;
        if (!tally.IsModule || processor.GetParserState(this, () => new BracketPairs(rest, '{', '}')).EndOf(slice.Start) is not { } close)
        {
            return false;
        }

        string? text = ModuleNames.Of(processor.Context).ValueOf(slice.Text[(slice.Start + 1)..close]);
        tally.Add(text is null ? expression : value, position);
        if (text is null)
        {
            LeftOut.Take(processor, ref slice, close + 1 - slice.Start);
            return true;
        }

        processor.Inline = new LiteralInline(text) { Span = new SourceSpan(position, processor.GetSourcePosition(close)) };
        slice.Start = close + 1;
        return true;
    }
}
