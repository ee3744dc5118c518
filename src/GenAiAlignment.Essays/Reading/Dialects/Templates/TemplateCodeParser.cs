using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>Reads the lines between a tag <c>highlight</c> and the one that ends it as code.</summary>
internal sealed class TemplateCodeParser : BlockParser
{
    private readonly DialectMark code;
    private readonly Regex open;
    private readonly Regex close;

    /// <param name="open">A line that opens code; its group <c>language</c> is the language.</param>
    /// <param name="close">A line that closes it, in a text of many lines.</param>
    public TemplateCodeParser(IDialect dialect, Regex open, Regex close)
    {
        OpeningCharacters = ['{'];
        code = new DialectMark(dialect, "listing", "shown");
        this.open = open;
        this.close = close;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        DialectTally tally = DialectTally.Of(processor.Context);
        Match match = processor.IsCodeIndent || processor.PeekChar(1) is not ('{' or '%') ? Match.Empty : open.Match(processor.Line.ToString());
        if (!match.Success || tally.LastOf(close) <= processor.Line.End)
        {
            return BlockState.None;
        }

        tally.Add(code, processor.Start);
        processor.NewBlocks.Push(new FencedCodeBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Info = match.Groups["language"].Value,
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        if (close.IsMatch(processor.Line.ToString()))
        {
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }
}
