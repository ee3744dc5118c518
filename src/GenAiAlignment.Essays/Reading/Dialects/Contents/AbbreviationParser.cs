using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Contents;

/// <summary>Leaves out a line that says what an abbreviation means, such as <c>*[HTML]: Hypertext Markup Language</c>.</summary>
internal sealed partial class AbbreviationParser : LinesParser
{
    private readonly DialectMark abbreviation;

    public AbbreviationParser(IDialect dialect)
    {
        OpeningCharacters = ['*'];
        abbreviation = new DialectMark(dialect, "abbreviation", "left out");
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    protected override bool IsText => false;

    protected override int EndOf(BlockProcessor processor, DialectTally tally)
    {
        if (processor.PeekChar(1) != '[' || !Definition().IsMatch(processor.Line.AsSpan()))
        {
            return -1;
        }

        tally.Add(abbreviation, processor.Start);
        return processor.Line.End + 1;
    }

    [GeneratedRegex(@"^\*\[[^\[\]]+\]:", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
