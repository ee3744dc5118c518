using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>Keeps a shortcode of several lines together: the sign that closes it, on a line of its own, is no quotation.</summary>
internal sealed class ShortcodeLinesParser : LinesParser
{
    private const string Ending = ">}}";

    public ShortcodeLinesParser() => OpeningCharacters = ['{'];

    protected override bool IsText => true;

    protected override int EndOf(BlockProcessor processor, DialectTally tally)
    {
        if (!processor.Line.AsSpan().StartsWith("{{<") || processor.Line.AsSpan().IndexOf(Ending) >= 0)
        {
            return -1;
        }

        int close = tally.IndexOf(Ending, processor.Line.End);
        return close < 0 || tally.Text.AsSpan(processor.Start + 1, close - processor.Start).Contains("{{", StringComparison.Ordinal) ? -1 : close + Ending.Length;
    }
}
