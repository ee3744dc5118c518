using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>Keeps a remark of several lines together, from its tag to the one that ends it.</summary>
internal sealed class RemarkLinesParser : LinesParser
{
    private const string Ending = "%}";

    private readonly string name;

    /// <param name="name">Of the tag.</param>
    public RemarkLinesParser(string name)
    {
        OpeningCharacters = ['{'];
        this.name = name;
    }

    protected override bool IsText => true;

    protected override int EndOf(BlockProcessor processor, DialectTally tally)
    {
        if (TemplateTag.Read(processor.Line.AsSpan(), "{%", Ending) is not { } tag || tag.Name != name)
        {
            return -1;
        }

        int word = tally.IndexOf("end" + name, processor.Start);
        int close = word < 0 ? -1 : tally.IndexOf(Ending, word);
        return close > processor.Line.End ? close + Ending.Length : -1;
    }
}
