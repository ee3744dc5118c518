using GenAiAlignment.Essays.Reading.Marks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>Reads a note inside running text, <c>^[words]</c>, as a footnote.</summary>
internal sealed class InlineNoteParser : InlineParser
{
    private readonly DialectMark note;

    public InlineNoteParser(IDialect dialect)
    {
        OpeningCharacters = ['^'];
        note = new DialectMark(dialect, "inline note", "set among the footnotes");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || IsRaised(slice.Text, slice.Start, slice.End + 1))
        {
            return false;
        }

        StringSlice rest = slice;
        int start = slice.Start + 2;
        if (processor.GetParserState(this, () => new BracketPairs(rest, '[', ']')).EndOf(start - 1) is not { } end || slice.Text.AsSpan(start, end - start).IsWhiteSpace())
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(note, processor.GetSourcePosition(slice.Start));
        AddedNotes.Take(processor, ref slice, slice.Start, start, end, end + 1);
        return true;
    }

    /// <summary>Whether a second caret raises the brackets: <c>^[1]^</c>. Before more brackets it opens the next note.</summary>
    private static bool IsRaised(string text, int open, int end) => ScriptWord.CloseOf(text, open, end) is { } close && (close + 1 == end || text[close + 1] != '[');
}
