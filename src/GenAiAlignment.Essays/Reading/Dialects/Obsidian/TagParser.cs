using Markdig.Helpers;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Obsidian;

/// <summary>Reads a tag as its word, in essays that have double brackets too: elsewhere <c>#word</c> is what the author wrote.</summary>
internal sealed class TagParser : InlineParser
{
    private readonly DialectMark tag;

    public TagParser(IDialect dialect)
    {
        OpeningCharacters = ['#'];
        tag = new DialectMark(dialect, "tag", "read as text");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        bool isApart = slice.PeekCharExtra(-1) is '\0' or ' ' or '\t' or '\n' or '\r';
        DialectTally tally = DialectTally.Of(processor.Context);
        if (!isApart || !char.IsLetter(slice.PeekChar()) || !tally.HasDoubleBrackets)
        {
            return false;
        }

        tally.Add(tag, processor.GetSourcePosition(slice.Start));
        LeftOut.Mark(processor, ref slice, 1);
        return true;
    }
}
