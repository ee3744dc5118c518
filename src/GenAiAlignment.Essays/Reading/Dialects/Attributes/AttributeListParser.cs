using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Attributes;

/// <summary>
/// Leaves lists of attributes out. Keys with values alone are a list only behind a link, a picture, code or a span. <c>{:toc}</c> takes the place of its
/// paragraph.
/// </summary>
internal sealed class AttributeListParser : InlineParser
{
    private const string Contents = "{:toc}";
    private const string Bearers = ")]`";

    private readonly DialectMark list;

    public AttributeListParser(IDialect dialect)
    {
        OpeningCharacters = ['{'];
        list = new DialectMark(dialect, "list", "left out");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (AttributeList.Read(slice.AsSpan()) is not { } read || !(read.IsCertain || processor.Block is HeadingBlock || HasBearer(slice)))
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(list, processor.GetSourcePosition(slice.Start));
        if (slice.AsSpan().StartsWith(Contents))
        {
            processor.Block!.RemoveAfterProcessInlines = true; // set while inlines are parsed
        }

        if (slice.PeekChar() == '=' && processor.Inline is CodeInline raw)
        {
            // Code for one kind of output, such as `<br>`{=html}.
            LeaveOut(processor, raw);
        }

        LeftOut.Take(processor, ref slice, read.Length);
        return true;
    }

    private static void LeaveOut(InlineProcessor processor, CodeInline raw)
    {
        LeftOut nothing = new() { Span = raw.Span };
        raw.ReplaceBy(nothing);
        (nothing.PreviousSibling as LiteralInline)?.Content.TrimEnd();
        processor.Inline = nothing;
    }

    private static bool HasBearer(StringSlice slice)
    {
        int back = -1;
        while (slice.PeekCharExtra(back) == ' ')
        {
            back--;
        }

        return Bearers.Contains(slice.PeekCharExtra(back), StringComparison.Ordinal);
    }
}
