using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>Footnotes that Markdig's own parser does not know. They stand in a group of their own at the end of the document, whose text is parsed with it.</summary>
internal static class AddedNotes
{
    /// <summary>A label that Markdig takes for one that something refers to.</summary>
    private const int Referred = 1;

    private static readonly FootnoteParser Parser = new();

    /// <summary>The group of a document, which is made when it is first asked for.</summary>
    public static FootnoteGroup In(MarkdownDocument document)
    {
        if (document.GetData(typeof(AddedNotes)) is FootnoteGroup known)
        {
            return known;
        }

        FootnoteGroup made = new(Parser);
        document.SetData(typeof(AddedNotes), made);
        document.Add(made);
        document.ProcessInlinesBegin += (_, _) => MoveToEnd(document, made);
        return made;
    }

    public static T Add<T>(MarkdownDocument document, T note, string label)
        where T : Footnote
    {
        note.Label = label;
        note.Order = Referred;
        In(document).Add(note);
        return note;
    }

    /// <summary>Makes a footnote of a part of the block that is being read, and refers to it there.</summary>
    /// <param name="start">Of the mark; its first two characters stand for it.</param>
    public static void Take(InlineProcessor processor, ref StringSlice slice, int start, int textStart, int textEnd, int end)
    {
        int position = processor.GetSourcePosition(start, out int line, out int column);

        // No label that an author can write holds a bracket.
        Footnote note = Add(processor.Document, new Footnote(Parser), $"[{position}");
        note.Span = new SourceSpan(position, processor.GetSourcePosition(end - 1));
        note.Add(Paragraph(processor, slice.Text, textStart, textEnd));
        processor.Inline = new FootnoteLink(note) { Span = new SourceSpan(position, position + 1), Line = line, Column = column };
        slice.Start = end;
    }

    /// <summary>Text is parsed block by block: what notes are added while it is must still come.</summary>
    private static void MoveToEnd(MarkdownDocument document, FootnoteGroup group)
    {
        document.Remove(group);
        document.Add(group);
    }

    /// <summary>A paragraph of the same places of the file, line by line.</summary>
    private static ParagraphBlock Paragraph(InlineProcessor processor, string text, int start, int end)
    {
        string file = DialectTally.Of(processor.Context).Text;
        ParagraphBlock paragraph = new() { ProcessInlines = true };
        while (start < end)
        {
            int lineEnd = text.IndexOf('\n', start, end - start) is >= 0 and var found ? found : end;
            int from = processor.GetSourcePosition(start, out int line, out int column);
            StringSlice words = new(file, from, processor.GetSourcePosition(lineEnd - 1), NewLine.LineFeed);
            paragraph.AppendLine(ref words, column, line, from, false);
            start = lineEnd + 1;
        }

        paragraph.Span = new SourceSpan(paragraph.Lines.Lines[0].Position, paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End);
        return paragraph;
    }
}
