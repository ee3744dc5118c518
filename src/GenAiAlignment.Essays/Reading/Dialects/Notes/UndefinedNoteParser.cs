using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>Leaves out the mark of a footnote that has no text anywhere, and says so once for each.</summary>
internal sealed partial class UndefinedNoteParser : InlineParser
{
    public UndefinedNoteParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^' || !Mark().IsMatch(slice.AsSpan()))
        {
            return false;
        }

        string label = slice.Text[(slice.Start + 2)..slice.Text.IndexOf(']', slice.Start)];
        if (HasText(processor.Document, label))
        {
            return false;
        }

        int length = label.Length + 3;
        DialectTally tally = DialectTally.Of(processor.Context);
        tally.TellOnce(label, Diagnostics.FootnoteHasNoText(tally.Span(processor.GetSourcePosition(slice.Start), length), label));
        LeftOut.Mark(processor, ref slice, length);
        return true;
    }

    private static bool HasText(MarkdownDocument document, string label) =>
        document.TryGetLinkReferenceDefinition("^" + label, out LinkReferenceDefinition? definition)
        && definition is not FootnoteLinkReferenceDefinition { Footnote.Count: 0 };

    [GeneratedRegex(@"^\[\^[^\]\[\r\n]+\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
