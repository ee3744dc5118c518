using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>Keeps a tag, a comment or an expression of several lines together: the sign that closes a tag, on a line of its own, is no quotation.</summary>
internal sealed class ComponentLinesParser : LinesParser
{
    /// <summary>In characters. No expression is looked for further than this.</summary>
    private const int Longest = 2_000;

    public ComponentLinesParser() => OpeningCharacters = ['<', '{'];

    protected override bool IsText => true;

    protected override int EndOf(BlockProcessor processor, DialectTally tally)
    {
        int start = processor.Start;
        int end = processor.CurrentChar == '<' ? EndOfTag(tally, start)
            : processor.Line.AsSpan().StartsWith(ExpressionParser.OpenComment) ? EndOfComment(tally, start)
            : tally.IsModule ? EndOfExpression(tally.Text.AsSpan(start), start)
            : -1;
        return end > processor.Line.End + 1 ? end : -1;
    }

    private static int EndOfTag(DialectTally tally, int start) =>
        ComponentTag.Read(tally.Text.AsSpan(start), tally.IsModule) is { } tag ? start + tag.Text.Length : -1;

    private static int EndOfComment(DialectTally tally, int start) =>
        tally.IndexOf(ExpressionParser.CloseComment, start) is >= 0 and var close ? close + ExpressionParser.CloseComment.Length : -1;

    private static int EndOfExpression(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        for (int i = 0; i < Math.Min(text.Length, Longest); i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return start + i + 1;
            }
        }

        return -1;
    }
}
