using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>A mark in running text that is neither shown nor spoken.</summary>
internal sealed class LeftOut : LeafInline
{
    /// <summary>Whether nothing that is shown stands before it on its line.</summary>
    private bool opensLine;

    /// <summary>Leaves out the first characters of what is still to be read, and the blank that would be one too many without them.</summary>
    public static void Take(InlineProcessor processor, ref StringSlice slice, int length)
    {
        char before = slice.PeekCharExtra(-1);
        bool opensLine = before is '\n' or '\r' || processor.Root?.FirstChild is null || processor.Inline is LeftOut { opensLine: true };
        Inline? last = processor.Inline;
        Mark(processor, ref slice, length).opensLine = opensLine;
        if (!opensLine && before is not (' ' or '\t'))
        {
            return;
        }

        while (slice.CurrentChar is ' ' or '\t' || (opensLine && slice.CurrentChar is '\n' or '\r'))
        {
            slice.SkipChar();
        }

        if (slice.IsEmpty || slice.CurrentChar is '\n' or '\r')
        {
            TrimEnd(last, slice.IsEmpty);
        }
    }

    /// <summary>Leaves out exactly the first characters of what is still to be read.</summary>
    public static LeftOut Mark(InlineProcessor processor, ref StringSlice slice, int length)
    {
        int position = processor.GetSourcePosition(slice.Start, out int line, out int column);
        LeftOut mark = new()
        {
            Span = new SourceSpan(position, processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        processor.Inline = mark;
        slice.Start += length;
        return mark;
    }

    /// <param name="isLast">Whether nothing follows in the whole block: then a line break goes too.</param>
    private static void TrimEnd(Inline? last, bool isLast)
    {
        while (last is LeftOut || (isLast && last is LineBreakInline))
        {
            Inline? before = last.PreviousSibling;
            if (last is LineBreakInline)
            {
                last.Remove();
            }

            last = before;
        }

        if (last is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }
}
