using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>Keeps lines together from the mark that opens them to the one that closes them.</summary>
internal abstract class LinesParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        int end = processor.IsCodeIndent ? -1 : EndOf(processor, DialectTally.Of(processor.Context));
        if (end < 0)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new LinesBlock(this, end)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = IsText,
        });
        return Reached(processor, end);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return Reached(processor, ((LinesBlock)block).End);
    }

    /// <summary>Whether the lines are read as running text; else nothing of them is.</summary>
    protected abstract bool IsText { get; }

    /// <summary>The offset in the file behind what begins at the processor's place; -1 when nothing does.</summary>
    protected abstract int EndOf(BlockProcessor processor, DialectTally tally);

    private static BlockState Reached(BlockProcessor processor, int end) => processor.Line.End + 1 >= end ? BlockState.Break : BlockState.Continue;
}
