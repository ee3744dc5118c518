using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>Reads indented code, which MDX does not have: there what stands in a component is indented.</summary>
internal sealed class MdxIndentedCodeParser : IndentedCodeBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        DialectTally.Of(processor.Context).IsModule ? BlockState.None : base.TryOpen(processor);
}
