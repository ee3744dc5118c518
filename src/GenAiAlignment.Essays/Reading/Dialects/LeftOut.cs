using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>A mark in running text that is neither shown nor spoken.</summary>
internal sealed class LeftOut : LeafInline
{
    /// <summary>Leaves out the first characters of what is still to be read, and the blank that would be one too many without them.</summary>
    public static void Take(InlineProcessor processor, ref StringSlice slice, int length)
    {
        char before = slice.PeekCharExtra(-1);
        bool opensLine = before is '\n' or '\r' || processor.Root?.FirstChild is null or LeftOut;
        Inline? last = processor.Inline;
        Mark(processor, ref slice, length);
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
            TrimEnd(last);
        }
    }

    /// <summary>Leaves out exactly the first characters of what is still to be read.</summary>
    public static void Mark(InlineProcessor processor, ref StringSlice slice, int length)
    {
        int position = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new LeftOut
        {
            Span = new SourceSpan(position, processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
    }

    private static void TrimEnd(Inline? last)
    {
        while (last is LeftOut)
        {
            last = last.PreviousSibling;
        }

        if (last is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }
}
