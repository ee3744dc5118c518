using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Obsidian;

/// <summary>Keeps a comment of several lines together. <see cref="CommentParser"/> leaves it out, and what follows on its last line stays.</summary>
internal sealed class CommentLinesParser : LinesParser
{
    public CommentLinesParser() => OpeningCharacters = ['%'];

    protected override bool IsText => true;

    /// <summary>Inside a paragraph a comment is running text.</summary>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    protected override int EndOf(BlockProcessor processor, DialectTally tally)
    {
        int start = processor.Start;
        if (!processor.Line.AsSpan().StartsWith(CommentParser.Sign))
        {
            return -1;
        }

        int close = tally.IndexOf(CommentParser.Sign, start + CommentParser.Sign.Length);
        return close > processor.Line.End ? close + CommentParser.Sign.Length : -1;
    }
}
