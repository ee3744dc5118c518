using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>
/// Markdown's emphasis, and of its extensions only what is clearly a mark: two tildes strike out, one lowers a word, a caret raises it, two equals
/// signs highlight. Such signs anywhere else are text.
/// </summary>
internal sealed class MarkParser : EmphasisInlineParser
{
    public MarkParser()
    {
        CjkFriendlyEmphasis = true;
        EmphasisDescriptors.Add(new EmphasisDescriptor(ScriptWord.Lower, 1, 2, true));
        EmphasisDescriptors.Add(new EmphasisDescriptor(ScriptWord.Raise, 1, 1, true));
        EmphasisDescriptors.Add(new EmphasisDescriptor(Highlight.Mark, 2, 2, true));
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        char mark = slice.CurrentChar;
        string text = slice.Text;
        int start = slice.Start;
        int end = slice.End + 1;
        if (mark is not (ScriptWord.Lower or ScriptWord.Raise or Highlight.Mark))
        {
            return !(mark == Smile.Mouth && Smile.Has(text, start, end)) && base.Match(processor, ref slice);
        }

        if (start > 0 && text[start - 1] == mark && processor.Inline is LiteralInline)
        {
            return false;
        }

        int count = 1;
        while (start + count < end && text[start + count] == mark)
        {
            count++;
        }

        return (mark, count) switch
        {
            (Highlight.Mark, 2) => Add(processor, ref slice, count, Highlight.TypeOf(text, start, end)),
            (ScriptWord.Lower, 2) => !IsBetweenFigures(text, start, start + count, end) && base.Match(processor, ref slice),
            (ScriptWord.Lower or ScriptWord.Raise, 1) => Add(processor, ref slice, count, TypeOf(processor, text, start, end)),
            _ => false,
        };
    }

    private static bool IsBetweenFigures(string text, int start, int behind, int end) =>
        start > 0 && behind < end && char.IsDigit(text[start - 1]) && char.IsDigit(text[behind]);

    private DelimiterType TypeOf(InlineProcessor processor, string text, int start, int end)
    {
        Pending pending = processor.GetParserState(this, static () => new Pending());
        if (pending.Close == start)
        {
            return DelimiterType.Close;
        }

        if (ScriptWord.CloseOf(text, start, end) is not { } close)
        {
            return DelimiterType.Undefined;
        }

        pending.Close = close;
        return DelimiterType.Open;
    }

    private bool Add(InlineProcessor processor, ref StringSlice slice, int count, DelimiterType type)
    {
        if (type == DelimiterType.Undefined)
        {
            return false;
        }

        int start = slice.Start;
        char mark = slice.CurrentChar;
        slice.Start += count;
        processor.Inline = new EmphasisDelimiterInline(this, EmphasisDescriptors.First(descriptor => descriptor.Character == mark))
        {
            Content = new StringSlice(slice.Text, start, start + count - 1),
            DelimiterCount = count,
            Type = type,
            Span = new SourceSpan(processor.GetSourcePosition(start, out int line, out int column), processor.GetSourcePosition(start + count - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>Where the mark stands that closes the word that was opened last.</summary>
    private sealed class Pending
    {
        public int Close { get; set; } = -1;
    }
}
