using Markdig.Helpers;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Obsidian;

/// <summary>Leaves out what stands between two pairs of percent signs. A pair behind a letter or a figure opens nothing.</summary>
internal sealed class CommentParser : InlineParser
{
    public const string Sign = "%%";

    private readonly DialectMark comment;

    public CommentParser(IDialect dialect)
    {
        OpeningCharacters = ['%'];
        comment = new DialectMark(dialect, "comment", "left out");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '%' || char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || processor.ParserStates[Index] is not null)
        {
            return false;
        }

        int inside = slice.Start + Sign.Length;
        int end = slice.Text.AsSpan(inside, slice.End + 1 - inside).IndexOf(Sign);
        if (end < 0)
        {
            // No pair closes anything in the rest of this paragraph.
            processor.ParserStates[Index] = Sign;
            return false;
        }

        DialectTally.Of(processor.Context).Add(comment, processor.GetSourcePosition(slice.Start));
        LeftOut.Take(processor, ref slice, (2 * Sign.Length) + end);
        return true;
    }
}
