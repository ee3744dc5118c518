using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>Reads formulas in running text: between single dollar signs, or between double ones where they are to stand out.</summary>
internal sealed class FormulaParser : InlineParser
{
    public FormulaParser() => OpeningCharacters = [DollarMark.Mark];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        string text = slice.Text;
        int start = slice.Start;
        int end = slice.End + 1;
        int count = slice.PeekChar() == DollarMark.Mark ? 2 : 1;
        bool isInRun = (start > 0 && text[start - 1] == DollarMark.Mark) || slice.PeekChar(count) == DollarMark.Mark;
        if (isInRun || DollarMark.CloseOf(text, start, count, end) is not { } close)
        {
            return false;
        }

        int last = close + count - 1;
        processor.Inline = new MathInline
        {
            Span = new SourceSpan(processor.GetSourcePosition(start, out int line, out int column), processor.GetSourcePosition(last)),
            Line = line,
            Column = column,
            Delimiter = DollarMark.Mark,
            DelimiterCount = count,
            Content = new StringSlice(text, start + count, close - 1),
        };
        slice.Start = last + 1;
        return true;
    }
}
