using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>Reads a citation of Pandoc, <c>[see @smith2020, p. 3; @doe]</c>, as a footnote of what stands in the brackets: nobody says it, and nothing is lost.</summary>
internal sealed partial class CitationParser : InlineParser
{
    private readonly DialectMark citation;

    public CitationParser(IDialect dialect)
    {
        OpeningCharacters = ['['];
        citation = new DialectMark(dialect, "citation", "set among the footnotes");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int length = 0;
        foreach (ValueMatch match in Citation().EnumerateMatches(slice.AsSpan()))
        {
            length = match.Length;
        }

        if (length == 0)
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(citation, processor.GetSourcePosition(slice.Start));
        AddedNotes.Take(processor, ref slice, slice.Start, slice.Start + 1, slice.Start + length - 1, slice.Start + length);
        return true;
    }

    /// <summary>A key behind the bracket, a blank or a sign that parts keys; no link, span or definition.</summary>
    [GeneratedRegex(@"^\[([^\[\]@]*[ \n;])?-?@[\p{L}\d_{][^\[\]]*\](?![(\[{:])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();
}
