using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Contents;

/// <summary>Orders to a typesetter that stand among the paragraphs: where a table of contents goes, where a page ends, what an abbreviation means.</summary>
internal sealed class ContentsDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AbbreviationParser(this));
        pipeline.InlineParsers.Insert(0, new OrderParser(this));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.OrdersAreLeftOut(first, counted);
}
